/**
 * Where bytes lie: a folder, or anything that speaks S3. They are named by place and digest; the row beside them, under
 * row-level security, says whose they are. Nothing reaches a store but through `keepFile` and the routes of files.
 */
export interface FileStore {
  /** Puts the bytes of a file on disk there. When it returns they are safe: synced, or acknowledged by the store. */
  put(place: string, sha256: string, path: string): Promise<void>
  /** The bytes; raises an Error when they are gone. */
  read(place: string, sha256: string): Promise<NodeJS.ReadableStream>
  /** Digests of what lies there since before a moment. */
  olderThan(place: string, moment: Date): AsyncIterable<string>
  /** Removes bytes that have lain there since before a moment; younger ones were sent again meanwhile and stay. */
  remove(place: string, sha256: string, before: Date): Promise<void>
}
