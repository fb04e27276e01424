// A client for the browser: seals and opens with WebCrypto. The data key stays in this page's memory and cannot be exported.

const VERSION = 'v1';
const NONCE_LENGTH = 12; // bytes, in front of the ciphertext and its tag

const utf8 = new TextEncoder();
const text = new TextDecoder('utf-8', {fatal: true});

/** The additional data of AES-GCM: what the sealed bytes belong to, so that they cannot be moved elsewhere. */
export function additionalData(column, user, row, keyVersion) {
  const parts = [VERSION, column, user, row, String(keyVersion)].map(part => utf8.encode(part));
  const data = new Uint8Array(parts.reduce((length, part) => length + 2 + part.length, 0));
  let at = 0;
  for (const part of parts) {
    new DataView(data.buffer).setUint16(at, part.length);
    data.set(part, at + 2);
    at += 2 + part.length;
  }
  return data;
}

/** What the server refused, as its problem document (RFC 9457) says it. */
export class Refused extends Error {
  constructor(status, problem) {
    super(problem.detail ?? problem.title ?? `the server answered ${status}`);
    this.status = status;
    this.field = problem.field;
  }
}

/** One user's session. `token` is asked for with each request, so that it may be refreshed in between. */
export class Tributary {
  #api;
  #token;
  #user;
  #keyVersion;
  #key;

  constructor(api, token) {
    this.#api = new URL(api);
    this.#token = token;
  }

  /** Fetches the user's data key, once after sign-in. */
  async open() {
    const session = await this.#ask('POST', '/v1/keys/session');
    const bytes = fromBase64(session.key);
    this.#key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
    bytes.fill(0);
    this.#user = session.user_id;
    this.#keyVersion = session.key_version;
    return this;
  }

  /** Makes a profile, or renames it. */
  async putProfile(id, name) {
    const sealed = await this.#seal('profiles.profile.name', id, name);
    await this.#ask('PUT', `/v1/profiles/${id}`, {name: sealed, key_version: this.#keyVersion});
  }

  /** Adds a note; with `revision` above 1, replaces the revision before it. */
  async putNote({id = crypto.randomUUID(), revision = 1, profile, text, writtenAt = new Date()}) {
    const note = {
      revision,
      profile_id: profile,
      body: await this.#seal('notes.note.body', `${id}/${revision}`, text),
      key_version: this.#keyVersion,
      written_at: writtenAt.toISOString(),
      time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    };
    await this.#ask('PUT', `/v1/notes/${id}`, note, revision > 1 ? {'If-Match': `"${revision - 1}"`} : {});
    return id;
  }

  async deleteNote(id) {
    await this.#ask('DELETE', `/v1/notes/${id}`);
  }

  /** How far the notes of a profile have come: `state` is `merged` when their facts are there. */
  async notes(profile) {
    return this.#all(`/v1/profiles/${profile}/notes`, 'notes');
  }

  /** The facts of a profile, opened: predicate, value, quote, since. */
  async facts(profile) {
    const facts = await this.#all(`/v1/profiles/${profile}/facts`, 'facts');
    return Promise.all(facts.map(async fact => ({...fact, ...JSON.parse(await this.#open('profiles.fact.body', fact.id, fact))})));
  }

  async #all(path, things) {
    const all = [];
    let after = '';
    do {
      const page = await this.#ask('GET', `${path}?after=${encodeURIComponent(after)}`.replace(/\?after=$/, ''));
      all.push(...page[things]);
      after = page.next;
    } while (after);
    return all;
  }

  async #seal(column, row, plaintext) {
    const nonce = crypto.getRandomValues(new Uint8Array(NONCE_LENGTH));
    const additional = additionalData(column, this.#user, row, this.#keyVersion);
    const ciphertext = await crypto.subtle.encrypt(
      {name: 'AES-GCM', iv: nonce, additionalData: additional}, this.#key, utf8.encode(plaintext));
    const sealed = new Uint8Array(NONCE_LENGTH + ciphertext.byteLength);
    sealed.set(nonce);
    sealed.set(new Uint8Array(ciphertext), NONCE_LENGTH);
    return toBase64(sealed);
  }

  async #open(column, row, {body, key_version}) {
    const sealed = fromBase64(body);
    const additional = additionalData(column, this.#user, row, key_version);
    const plaintext = await crypto.subtle.decrypt(
      {name: 'AES-GCM', iv: sealed.subarray(0, NONCE_LENGTH), additionalData: additional},
      this.#key, sealed.subarray(NONCE_LENGTH));
    return text.decode(plaintext);
  }

  async #ask(method, path, body, headers = {}) {
    const response = await fetch(new URL(path, this.#api), {
      method,
      headers: {
        Authorization: `Bearer ${await this.#token()}`,
        ...(body && {'Content-Type': 'application/json'}),
        ...headers,
      },
      body: body && JSON.stringify(body),
      cache: 'no-store',
    });
    const answer = await response.text();
    if (!response.ok) {
      throw new Refused(response.status, problem(answer));
    }
    return answer ? JSON.parse(answer) : undefined;
  }
}

function problem(answer) {
  try {
    return JSON.parse(answer);
  } catch {
    return {};
  }
}

function toBase64(bytes) {
  let binary = '';
  for (const byte of bytes) {
    binary += String.fromCharCode(byte);
  }
  return btoa(binary);
}

function fromBase64(base64) {
  return Uint8Array.from(atob(base64), character => character.charCodeAt(0));
}
