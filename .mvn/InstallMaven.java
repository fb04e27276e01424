import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestException;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.zip.ZipFile;

/** Installs a Maven distribution: {@code InstallMaven <zip's URL> <SHA-512> <folder>}. */
void main(String[] args) throws IOException {
  Path folder = Path.of(args[2]);
  Files.createDirectories(folder.getParent());
  Path scratch = Files.createTempDirectory(folder.getParent(), "installing");
  try {
    install(URI.create(args[0]), args[1], scratch, folder);
  } catch (IOException | GeneralSecurityException e) {
    System.err.println(args[0] + ": " + e);
  } finally {
    delete(scratch);
  }
  System.exit(Files.isDirectory(folder) ? 0 : 1);
}

void install(URI source, String sha512, Path scratch, Path folder)
    throws IOException, GeneralSecurityException {
  Path zip = scratch.resolve("maven.zip");
  String found = fetch(source, zip);
  if (!found.equals(sha512)) {
    throw new DigestException("SHA-512 is " + found + ", not " + sha512);
  }
  Path unpacked = unpack(zip, scratch.resolve("unpacked"));
  unpacked.resolve("bin/mvn").toFile().setExecutable(true, false);
  if (!Files.exists(folder)) {
    Files.move(unpacked, folder);
  }
}

/** Returns the SHA-512 of what it stored. */
String fetch(URI source, Path target) throws IOException, GeneralSecurityException {
  MessageDigest sha512 = MessageDigest.getInstance("SHA-512");
  URLConnection connection = source.toURL().openConnection();
  connection.setConnectTimeout(20_000);
  connection.setReadTimeout(60_000);
  try (InputStream in = new DigestInputStream(connection.getInputStream(), sha512)) {
    Files.copy(in, target);
  }
  return HexFormat.of().formatHex(sha512.digest());
}

/** Returns the one folder that the archive holds. */
Path unpack(Path zip, Path target) throws IOException {
  try (ZipFile archive = new ZipFile(zip.toFile())) {
    for (var entry : archive.stream().filter(e -> !e.isDirectory()).toList()) {
      Path file = target.resolve(entry.getName()).normalize();
      if (!file.startsWith(target)) {
        throw new IOException("Entry outside of the archive's folder: " + entry.getName());
      }
      Files.createDirectories(file.getParent());
      Files.copy(archive.getInputStream(entry), file);
    }
  }
  try (var top = Files.list(target)) {
    return top.findFirst().orElseThrow();
  }
}

void delete(Path tree) throws IOException {
  try (var files = Files.walk(tree)) {
    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
      Files.delete(file);
    }
  }
}
