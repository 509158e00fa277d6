#!/bin/sh
# Makes the passwords of the NATS users, where there are none yet: in ops/compose/secrets a file for each user, and one for
# the server. To change them, remove that folder, run this again, and make the containers anew.
set -eu
directory=${1:-$(dirname "$0")/secrets}
# The folder is its owner's alone; the files in it are read by the users of the containers.
mkdir -p "$directory"
chmod 700 "$directory"
for user in gateway sequencer projector service operator; do
  file=$directory/nats-$user
  # A letter first: the server reads it as a value of its configuration.
  [ -s "$file" ] || printf 'p%s' "$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')" >"$file"
  chmod 644 "$file"
  printf 'NATS_%s_PASSWORD=%s\n' "$(printf %s "$user" | tr '[:lower:]' '[:upper:]')" "$(cat "$file")"
done >"$directory/nats.env"
