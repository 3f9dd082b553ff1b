/** A real sound, made here: so many tenths of a second of one soft tone, as a WAV file of 8,000 samples a second. */
export function tinySound(tenths = 3, hertz = 440): Buffer {
  const samples = tenths * 800
  const file = Buffer.alloc(44 + samples, 128)
  file.write('RIFF', 0)
  file.writeUInt32LE(36 + samples, 4)
  file.write('WAVEfmt ', 8)
  file.writeUInt32LE(16, 16)
  file.writeUInt16LE(1, 20) // PCM
  file.writeUInt16LE(1, 22) // one channel
  file.writeUInt32LE(8_000, 24)
  file.writeUInt32LE(8_000, 28)
  file.writeUInt16LE(1, 32)
  file.writeUInt16LE(8, 34) // bits
  file.write('data', 36)
  file.writeUInt32LE(samples, 40)
  for (let at = 0; at < samples; at++) {
    const soft = Math.min(1, at / 400, (samples - at) / 400)
    file[44 + at] = Math.round(128 + 50 * soft * Math.sin((2 * Math.PI * hertz * at) / 8_000))
  }
  return file
}
