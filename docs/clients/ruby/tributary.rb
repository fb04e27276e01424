# A client in plain Ruby, standard library only: seals and opens with AES-256-GCM. The data key stays in this process's memory.
#
#   TRIBUTARY_TOKEN=$(./tributary token) ruby docs/clients/ruby/tributary.rb http://127.0.0.1:8080 "Ada Example" < note.txt
#
# puts one note about a new profile, waits until it is merged, and prints the facts.

require 'base64'
require 'json'
require 'net/http'
require 'openssl'
require 'securerandom'
require 'time'
require 'uri'

# What the server refused, as its problem document (RFC 9457) says it.
class Refused < StandardError
  attr_reader :status, :field

  def initialize(status, problem)
    super(problem['detail'] || problem['title'] || "the server answered #{status}")
    @status = status
    @field = problem['field']
  end
end

# Seals and opens: nonce, ciphertext and tag, bound to column, user, row and key version.
class Sealing
  NONCE_LENGTH = 12
  TAG_LENGTH = 16

  attr_reader :key_version

  def initialize(user, key, key_version)
    @user = user
    @key = key
    @key_version = key_version
  end

  def seal(column, row, text)
    cipher = OpenSSL::Cipher.new('aes-256-gcm').encrypt
    cipher.key = @key
    nonce = cipher.random_iv
    cipher.auth_data = additional_data(column, row, key_version)
    ciphertext = text.empty? ? '' : cipher.update(text)
    Base64.strict_encode64(nonce + ciphertext + cipher.final + cipher.auth_tag)
  end

  def open(column, row, body, key_version)
    sealed = Base64.strict_decode64(body)
    cipher = OpenSSL::Cipher.new('aes-256-gcm').decrypt
    cipher.key = @key
    cipher.iv = sealed.byteslice(0, NONCE_LENGTH)
    cipher.auth_tag = sealed.byteslice(-TAG_LENGTH, TAG_LENGTH)
    cipher.auth_data = additional_data(column, row, key_version)
    (cipher.update(sealed.byteslice(NONCE_LENGTH...-TAG_LENGTH)) + cipher.final).force_encoding('UTF-8')
  end

  private

  def additional_data(column, row, key_version)
    ['v1', column, @user, row, key_version.to_s].map { |part| [part.bytesize].pack('n') + part.b }.join
  end
end

# One user's session.
class Tributary
  def initialize(address, token)
    @address = URI(address)
    @token = token
    session = ask(Net::HTTP::Post, '/v1/keys/session')
    @sealing = Sealing.new(session['user_id'], Base64.strict_decode64(session['key']), session['key_version'])
  end

  def put_profile(id, name)
    sealed = @sealing.seal('profiles.profile.name', id, name)
    ask(Net::HTTP::Put, "/v1/profiles/#{id}", name: sealed, key_version: @sealing.key_version)
  end

  # time_zone is the author's, an IANA name.
  def put_note(profile, text, time_zone:, id: SecureRandom.uuid)
    ask(Net::HTTP::Put, "/v1/notes/#{id}",
        revision: 1, profile_id: profile, body: @sealing.seal('notes.note.body', "#{id}/1", text),
        key_version: @sealing.key_version, written_at: Time.now.utc.iso8601(3), time_zone: time_zone)
    id
  end

  # Waits until a note of the profile is merged, or parked with a cause; gives its state.
  def await(profile, note, seconds: 60)
    deadline = Process.clock_gettime(Process::CLOCK_MONOTONIC) + seconds
    loop do
      notes = ask(Net::HTTP::Get, "/v1/profiles/#{profile}/notes")['notes']
      state = notes.find { |one| one['note_id'] == note }
      return state if state && %w[merged parked].include?(state['state'])
      raise "the note is not merged after #{seconds} s" if Process.clock_gettime(Process::CLOCK_MONOTONIC) > deadline

      sleep 0.2
    end
  end

  def facts(profile)
    ask(Net::HTTP::Get, "/v1/profiles/#{profile}/facts")['facts'].map do |fact|
      fact.merge(JSON.parse(@sealing.open('profiles.fact.body', fact['id'], fact['body'], fact['key_version'])))
    end
  end

  private

  def ask(method, path, body = nil)
    request = method.new(path, 'Authorization' => "Bearer #{@token}", 'Content-Type' => 'application/json')
    request.body = JSON.generate(body) if body
    response = Net::HTTP.start(@address.host, @address.port, use_ssl: @address.scheme == 'https') { |http| http.request(request) }
    answer = response.body.to_s.empty? ? {} : JSON.parse(response.body)
    raise Refused.new(response.code.to_i, answer) unless response.is_a?(Net::HTTPSuccess)

    answer
  end
end

if $PROGRAM_NAME == __FILE__
  address, name = ARGV
  token = ENV.fetch('TRIBUTARY_TOKEN') { abort 'Set TRIBUTARY_TOKEN: ./tributary token prints one.' }
  abort "Usage: ruby #{$PROGRAM_NAME} ADDRESS NAME < NOTE" unless name
  begin
    tributary = Tributary.new(address, token)
    profile = SecureRandom.uuid
    tributary.put_profile(profile, name)
    note = tributary.put_note(profile, $stdin.read.force_encoding('UTF-8'), time_zone: ENV.fetch('TZ', 'UTC'))
    state = tributary.await(profile, note)
    abort "The note is parked: #{state['cause']}" if state['state'] == 'parked'
    tributary.facts(profile).each { |fact| puts [fact['predicate'], fact['value'], "“#{fact['quote']}”"].join("\t") }
  rescue Refused, SystemCallError => e
    abort e.message
  end
end
