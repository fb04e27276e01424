package dev.tributary.merge.profile.value.normal;

import dev.tributary.merge.profile.value.Words;

final class LatinWords implements Words {

  @Override
  public String fold(String text) {
    return Folding.fold(text);
  }

  @Override
  public String stem(String word) {
    return Stemming.stem(word);
  }
}
