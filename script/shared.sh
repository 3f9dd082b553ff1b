# What the scripts share. Sourced by each of them, never run by itself.
set -euo pipefail

# A data folder given as a relative path is meant from where the caller stands, not from the project.
if [[ -n "${ALONGSIDE_DATA:-}" ]]; then export ALONGSIDE_DATA="$(realpath -m -- "$ALONGSIDE_DATA")"; fi

root="$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd)"
cd -- "$root"

say() { printf '%s\n' "$*"; }
give_up() {
  printf '%s\n' "$@" >&2
  exit 1
}

# Installs the npm packages when they are missing or the lock file has changed, and puts the project's own Node first
# in the PATH (the system's may be older). Quiet when there is nothing to do.
set_up() {
  local stamp=node_modules/.installed lock
  lock="$(sha256sum package-lock.json | cut -d ' ' -f 1) $(uname -m)"
  if [[ "$(cat "$stamp" 2>/dev/null || true)" != "$lock" ]]; then
    install_packages
    printf '%s\n' "$lock" >"$stamp"
  fi
  use_own_node
}

install_packages() {
  command -v npm >/dev/null ||
    give_up 'Alongside needs npm to install its parts, and there is none here.' \
      'On Debian or Ubuntu: sudo apt-get install npm. Elsewhere: https://nodejs.org'
  say 'Installing the packages. This happens when they are missing or have changed, and takes a minute.'
  local report
  report="$(mktemp)"
  # No package may run code of its own while it is installed; the project needs none that does.
  if ! npm ci --include=dev --include=optional --ignore-scripts --no-audit --no-fund --loglevel=error >"$report" 2>&1; then
    cat "$report" >&2
    rm -f "$report"
    give_up 'The packages could not be installed. npm says why, above.'
  fi
  rm -f "$report"
}

use_own_node() {
  local arch
  case "$(uname -m)" in
    x86_64) arch=x64 ;;
    aarch64 | arm64) arch=arm64 ;;
    *) arch=none ;;
  esac
  local own="$root/node_modules/node-linux-$arch/bin"
  if [[ -x "$own/node" ]]; then PATH="$own:$PATH"; fi
  local version
  version="$(node --version 2>/dev/null || true)"
  [[ "$version" =~ ^v([0-9]+) && "${BASH_REMATCH[1]}" -ge 26 ]] ||
    give_up "Alongside needs Node 26 or later; here is ${version:-none}. Get it from https://nodejs.org"
}

# Compiles to dist/ when a source is newer than the last whole build. A folder counts too: its time changes when a file
# is deleted from it.
build() {
  local sources=(tsconfig.json package-lock.json)
  for folder in src demo bench e2e script; do if [[ -d "$folder" ]]; then sources+=("$folder"); fi; done
  if [[ -e dist/.built && -z "$(find "${sources[@]}" -newer dist/.built -print -quit)" ]]; then return; fi
  say 'Building.'
  mkdir -p dist
  # Taken before the build: what is saved while it runs is newer than this.
  touch dist/.building
  node_modules/.bin/tsc && node_modules/.bin/tsc -p src/ui/enhance ||
    give_up 'The sources do not compile; the compiler says where, above.'
  mv dist/.building dist/.built
}
