#!/bin/sh
# Does what the Dockerfile says where no Docker engine runs: the context as .dockerignore leaves it, the RUN lines of the build by a POSIX
# shell, the files that the last stage takes. Needs Node 24 with npm on the path, as the base image has them.
#   sh infra/image/try.sh FOLDER     leaves FOLDER/build (the first stage) and FOLDER/image/app (what the image would hold)
set -eu
[ $# -eq 1 ] || { echo "usage: sh infra/image/try.sh FOLDER" >&2; exit 2; }
root=$(cd "$(dirname "$0")/../.." && pwd)
dockerfile=$root/infra/image/Dockerfile
mkdir -p "$1"
folder=$(cd "$1" && pwd)
build=$folder/build
image=$folder/image
[ ! -e "$build" ] && [ ! -e "$image" ] || { echo "try.sh: $folder holds an earlier try: remove it first" >&2; exit 1; }
mkdir -p "$build" "$image/app"

# A pattern with **/ holds at every depth, any other from the top.
set -- --exclude=./.git
while read -r pattern; do
  case $pattern in
    '' | '#'*) ;;
    '**/'*) set -- "$@" --no-anchored --exclude="${pattern#\*\*/}" ;;
    *) set -- "$@" --anchored --exclude="./$pattern" ;;
  esac
done < "$root/.dockerignore"
tar -C "$root" "$@" -cf - . | tar -C "$build" -xf -
echo "context: $(find "$build" -type f | wc -l) files"

# One instruction a line: comments out, continued lines joined.
instructions() { sed -e '/^#/d' "$dockerfile" | sed -e ':a' -e '/\\$/N; s/\\\n//; ta'; }

instructions | awk '/^FROM/ { stage++ } stage == 1 && /^RUN / { sub(/^RUN /, ""); print }' | while read -r line; do
  echo "RUN $line"
  (cd "$build" && sh -ec "$line")
done

instructions | awk '/^COPY --from=build/ { print }' | while read -r line; do
  echo "$line"
  set --
  for word in ${line#COPY }; do case $word in --*) ;; *) set -- "$@" "$word" ;; esac; done
  while [ $# -gt 1 ]; do
    files="${files:-} $build/${1#/app/}"
    shift
  done
  case $1 in
    /*) target=$image$1 ;;
    *) target=$image/app/${1#./} ;;
  esac
  mkdir -p "$(dirname "$target")"
  # shellcheck disable=SC2086 -- several files in one variable; no path of ours holds a blank
  cp -R $files "$target"
  files=
done
du -sh "$build" "$image"
