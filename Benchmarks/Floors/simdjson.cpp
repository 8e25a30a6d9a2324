// Reads a file with simdjson's DOM, and counts the people in it: c++ -O2 simdjson.cpp -lsimdjson
#include <simdjson.h>

#include <cstdio>

int main(int, char **arguments) {
  simdjson::dom::parser parser;
  std::printf("%zu\n", parser.load(arguments[1])["delegates"].get_array().size());
}
