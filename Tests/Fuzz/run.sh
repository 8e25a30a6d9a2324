#!/usr/bin/env bash
# Runs each fuzzer for that many seconds, on what is kept and what earlier runs have found in the
# folder; what breaks a promise is left there too, as crash-….
set -eu
cd "$(dirname "$0")/../.."
folder=$1 seconds=$2
# Swift would look at a crash before libFuzzer can keep what led to it.
export SWIFT_BACKTRACE=enable=no

fuzz() {
  local name=$1
  shift
  echo "fuzzing the $name for $seconds seconds"
  mkdir -p "$folder/found/$name"
  "$folder/$name" -max_total_time="$seconds" -max_len=4096 -timeout=10 -rss_limit_mb=4096 \
    -dict="Tests/Fuzz/$name.dict" -artifact_prefix="$folder/" -print_final_stats=1 \
    "$folder/found/$name" "Tests/Corpus/Fuzz/$name" "$@" >"$folder/$name.log" 2>&1 ||
    { tail -40 "$folder/$name.log"; exit 1; }
  grep -E '^Done|new_units_added' "$folder/$name.log"
}
fuzz reader Tests/Corpus/Rolls
fuzz text
fuzz key

# To keep what was found, as small as it can be:
#   $folder/reader -set_cover_merge=1 -use_counters=0 -max_len=1024 EMPTY $folder/found/reader
