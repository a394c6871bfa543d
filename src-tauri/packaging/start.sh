#!/bin/sh
# Starts MEIN ORDNER from a stick. New binders, and what the program remembers, stay beside this file.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
mkdir -p "$here/Ordner" "$here/remembered"
# Where new binders are put is what the desktop calls the folder of documents.
quoted=$(printf '%s' "$here/Ordner" | sed 's/[\\"$`]/\\&/g')
printf 'XDG_DOCUMENTS_DIR="%s"\n' "$quoted" > "$here/remembered/user-dirs.dirs"
export XDG_CONFIG_HOME="$here/remembered" XDG_DATA_HOME="$here/remembered/data" XDG_CACHE_HOME="$here/remembered/cache"
program=mein-ordner
if [ "${1-}" = "--ordner" ]; then
  program=ordner
  shift
fi
exec "$here/program/$program" "$@"
