#!/usr/bin/env bash
# Builds the fuzzers into a folder: each module with the coverage that libFuzzer steers by and with
# AddressSanitizer. Not targets of the package, for plain builds would then break without them.
set -eu
cd "$(dirname "$0")/../.."
folder=$1
mkdir -p "$folder"

swift=(swiftc -swift-version 6 -O -parse-as-library -package-name silkroll -sanitize=fuzzer,address -use-ld=lld
  -use-ld=lld -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault
  -enable-upcoming-feature MemberImportVisibility -I Tests/Fuzz/modules -I "$folder")
# The compiler that belongs to swiftc: #embed needs a new one.
clang=$(dirname "$(readlink -f "$(command -v swiftc)")")/clang

for c in CLetters/letters CWidth/width CResources/resources; do
  "$clang" -std=gnu2x -O1 -g -fsanitize=fuzzer-no-link,address -I "Sources/${c%/*}/include" \
    -c "Sources/$c.c" -o "$folder/${c%/*}.o"
done

# A module, and the folder of its sources.
module() {
  find "$2" -name '*.swift' -print0 | xargs -0 "${swift[@]}" -whole-module-optimization \
    -module-name "$1" -emit-module -emit-module-path "$folder/$1.swiftmodule" -c -o "$folder/$1.o"
}
module Letters Sources/Letters
module Parallel Sources/Parallel
module JSON Sources/JSON
module Cells Sources/Cells
module Membership Sources/Membership
module Phrases Sources/Phrases
module Properties Tests/Properties

for fuzzer in reader text key; do
  "${swift[@]}" -module-name Fuzz -o "$folder/$fuzzer" "Tests/Fuzz/$fuzzer.swift" "$folder"/*.o
done
