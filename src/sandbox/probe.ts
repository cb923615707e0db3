import { quote } from './scripts.ts';

/** What a probe is given to look for. All of it must stay out of its reach. */
interface ProbeTargets {
  /** Files whose content it tries to read. */
  readonly files: readonly string[];
  /** Sockets that it tries to open for writing. */
  readonly sockets: readonly string[];
  /** A folder that it tries to write to. */
  readonly folder: string;
  /** A part of the variables that only processes of the probe have. */
  readonly mark: string;
  /** A value of a variable of the process that started the isolation. */
  readonly canary: string;
  /** Whether no process but those of the isolation may be seen. The name of the script that they run, or null. */
  readonly alone: string | null;
}

const found = 'found: ';
const complete = 'probe complete';

/**
 * A script that tries to read keys and tokens by every way that a command could try, and to leave its folder. It
 * prints a line for each thing that it could do.
 */
export const probeScript = (targets: ProbeTargets): string => `
found() { echo "${found}$1"; }
for entry in /proc/[0-9]*; do
  pid=\${entry#/proc/}
  environ=$({ tr '\\0' '\\n' <"$entry/environ"; } 2>/dev/null)
  case $environ in *${targets.mark}*) continue ;; esac
  [ -z "$environ" ] || found "the environment of process $pid"
  { read -r line <"$entry/maps"; } 2>/dev/null && found "the memory of process $pid"
  [ -e "$entry/root/proc" ] && found "the file system of process $pid"
  for file in "$entry"/fd/*; do [ -e "$file" ] && found "the open files of process $pid" && break; done
  ${
    targets.alone === null
      ? ''
      : `command=$({ tr '\\0' ' ' <"$entry/cmdline"; } 2>/dev/null)
  case $command in '' | *${targets.alone}*) ;; *) [ -d "$entry" ] && found "the command line of process $pid" ;; esac`
  }
done
case $(env; set) in *${targets.canary}*) found "a variable of the action" ;; esac
for file in ${targets.files.map(quote).join(' ')}; do
  line=
  { read -r line <"$file" || [ -n "$line" ]; } 2>/dev/null && found "the file $file"
done
for socket in ${targets.sockets.map(quote).join(' ')}; do
  [ -w "$socket" ] && found "the socket $socket"
done
for device in /dev/*; do
  [ -b "$device" ] && [ -r "$device" ] && found "the device $device"
done
{ echo probe >${quote(targets.folder)}/probe; } 2>/dev/null && [ -e ${quote(targets.folder)}/probe ] && found "a way to write to ${targets.folder}"
sudo -n true >/dev/null 2>&1 && found "a way to become root with sudo"
while read -r name value rest; do
  case $name in
    CapEff: | CapPrm: | CapInh: | CapAmb:) case $value in *[!0]*) found "capabilities ($value)" ;; esac ;;
    NoNewPrivs:) [ "$value" = 1 ] || found "a way to gain privileges with set-uid programs" ;;
  esac
done </proc/self/status
for place in . "$HOME" "$TMPDIR" /tmp; do
  { echo probe >"$place/.xreview-probe"; } 2>/dev/null && rm "$place/.xreview-probe" || found "no way to write to $place, which commands need"
done
echo "${complete}"
`;

/** What the probe could do; empty if nothing. Null if it did not come to its end. */
export function probeFindings(output: string): readonly string[] | null {
  const lines = output.trim().split('\n');
  if (lines.at(-1) !== complete) return null;
  return lines.flatMap((line) => (line.startsWith(found) ? [line.slice(found.length)] : []));
}
