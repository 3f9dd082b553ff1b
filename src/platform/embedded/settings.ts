/** Settings for a small machine, given on the command line so that they always are the ones this version means. */
export function settings({ socketFolder, durable }: { socketFolder: string; durable: boolean }): string[] {
  const chosen: Record<string, string> = {
    listen_addresses: '',
    unix_socket_directories: `"${socketFolder.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    port: String(port),
    max_connections: '60',
    shared_buffers: '128MB',
    jit: 'off',
    // Nobody looks for what a connection does in the list of programs, and writing it there costs at each statement.
    update_process_title: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // The log tells of the server's own life only: the text of an error may quote what somebody wrote.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    ...(durable ? lasting : fleeting),
  }
  return Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/** Opens nothing: with no TCP it only is a part of the socket's file name. */
export const port = 5432

const lasting = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on', max_wal_size: '512MB' }

/** For tests, in a folder that is thrown away. */
const fleeting = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '4GB',
  checkpoint_timeout: '1h',
}
