# silkroll: make run opens the browser, make test runs every test, make help lists the rest.

PREFIX ?= /usr/local
SWIFT ?= swift
SHELL := bash
SYSTEM := $(shell uname -s)

# The shipped binary is one file that starts in a third of the time of a dynamic one. On Linux
# everything is in it; elsewhere all but the system's own libraries.
ifeq ($(SYSTEM),Linux)
# Equal functions are kept once; the index of frames is for exceptions, which nothing here throws.
SHIPPED = -c release -Xswiftc -static-executable -Xswiftc -use-ld=lld -Xlinker -s \
  -Xswiftc -Xfrontend -Xswiftc -function-sections -Xlinker --gc-sections \
  -Xlinker --icf=all -Xlinker --no-eh-frame-hdr
# The headers, and on Linux the libraries to link statically.
HAS_NCURSES = test -e /usr/include/ncurses.h && \
  ls /usr/lib/*/libncursesw.a /usr/lib/libncursesw.a /usr/lib64/libncursesw.a | grep -q .
else
SHIPPED = -c release --static-swift-stdlib -Xlinker -dead_strip
HAS_NCURSES = ls /opt/homebrew/opt/ncurses /usr/local/opt/ncurses \
  "$$(xcrun --show-sdk-path)/usr/include/ncurses.h" 2>/dev/null | grep -q .
endif
# The types of terminal that what is written is held against.
HAS_TYPES = for type in xterm-256color screen tmux-256color linux vt100; do infocmp $$type || exit; done
# What counts instructions; other systems have none that can.
HAS_COUNTER = test "$(SYSTEM)" != Linux || command -v valgrind
BINARY = .build/release/silkroll
SOURCES = Package.swift Benchmarks Sources Tests
# The shipped flags must not be mixed with those of tests that run optimised.
# No library can be preloaded before a sanitizer's, and XCTest, which is not used, leaks. Whether
# something takes no time is not to be seen where everything takes twenty times as long.
SANITIZED = --disable-xctest --skip FaultTests --skip 'no.time'
FUZZ_SECONDS ?= 60
OPTIMISED = --scratch-path .build/optimised -c release -Xswiftc -enable-testing

.DEFAULT_GOAL := help
.PHONY: run deps build test check format lint test-optimised complexity search-quality bench tables fuzz sanitize install \
	uninstall clean help needed has-swift deps-build deps-test

run: deps-build ## Install what is missing, build, open the browser
	@$(MAKE) --no-print-directory build
	@$(BINARY)

deps: deps-build deps-test ## Install what building and testing need

build: needed ## Build the optimised binary
	@$(SWIFT) build $(SHIPPED) --product silkroll 2>&1 | \
	  sed -e '/statically linked applications/d' -e '/mktemp. is dangerous/d'; \
	  test $${PIPESTATUS[0]} -eq 0

test: deps ## Install what is missing, run every test
	@$(MAKE) --no-print-directory build
	$(call tested,SILKROLL_BINARY=$(CURDIR)/$(BINARY) $(SWIFT) test)

# Warnings are errors in all that it builds, so that it builds all but once.
check: export WARNINGS_AS_ERRORS = 1
check: lint test test-optimised ## Everything that continuous integration runs

complexity: deps ## Count what four times as much of anything takes (the table of CostTests)
	@$(MAKE) --no-print-directory build
	@echo '| grows | looked at by | from | thousand instructions | for 4 times as much | ratio |'
	@echo '|---|---|---|---|---|---|'
	@SILKROLL_BINARY=$(CURDIR)/$(BINARY) SILKROLL_TABLE=1 \
	  $(SWIFT) test --filter CostTests.InstructionTests 2>&1 | \
	  grep -a -A1 -e '^|' -e 'recorded an issue' -e ' error: ' -e 'Test run' -e skipped; \
	  test $${PIPESTATUS[0]} -eq 0

test-optimised: deps
	$(call tested,SILKROLL_PURE=1 $(SWIFT) test $(OPTIMISED))

fuzz: deps-build ## Fuzz reader, text filter and key decoder, FUZZ_SECONDS=60 each
	@Tests/Fuzz/build.sh .build/fuzz
	@Tests/Fuzz/run.sh .build/fuzz $(FUZZ_SECONDS)

sanitize: deps ## Run the tests under AddressSanitizer and ThreadSanitizer
	@# What a process holds when it ends is no leak: the system takes it back.
	ASAN_OPTIONS=detect_leaks=0 \
	  $(SWIFT) test --sanitize=address --scratch-path .build/address $(SANITIZED)
	@# ThreadSanitizer takes crashes for itself, but for those of the main thread.
	$(SWIFT) test --sanitize=thread --scratch-path .build/thread $(SANITIZED) \
	  --skip InBackgroundWork

search-quality: build ## Try the search on names (SILKROLL_NAMES=FOLDER for others)
	@command -v python3 >/dev/null || { echo "make search-quality needs python3"; exit 1; }
	@SILKROLL_BINARY=$(CURDIR)/$(BINARY) python3 Benchmarks/Names/search_quality.py

bench: deps-build ## Measure speed beside other programs (SIZES='36 10k 100k', REPEATS=5)
	@command -v python3 >/dev/null || { echo "make bench needs python3"; exit 1; }
	@$(MAKE) --no-print-directory build
	@SILKROLL_BENCHMARKS=1 $(SWIFT) build -c release --static-swift-stdlib \
	  --scratch-path .build/bench/swift --product InProcess
	@SIZES='$(SIZES)' REPEATS='$(REPEATS)' COLD='$(COLD)' python3 Benchmarks/bench.py

tables: ## Make Resources/Unicode anew (unicode-data 15.0, unicode-cldr-core 41)
	@command -v python3 >/dev/null || { echo "make tables needs python3"; exit 1; }
	@python3 Tools/Tables/tables.py Resources/Unicode

format: ## Format the sources
	$(SWIFT) format --in-place --recursive $(SOURCES)

lint: ## Check the format and the house rules
	$(SWIFT) format lint --strict --recursive $(SOURCES)
	@! grep -rnE '@unchecked Sendable|nonisolated\(unsafe\)|try!|as!|fatalError' \
	  --include='*.swift' Sources

install: ## Put the binary, built if need be, in $(DESTDIR)$(PREFIX)/bin, the tables' license in share/doc
	@# Under sudo the compiler may be out of sight: then what was built before is installed.
	@if command -v $(SWIFT) >/dev/null; then $(MAKE) --no-print-directory build; \
	  else test -x $(BINARY) || { echo "run make build first"; exit 1; }; fi
	@install -d "$(DESTDIR)$(PREFIX)/bin" && \
	  install -m 755 $(BINARY) "$(DESTDIR)$(PREFIX)/bin/silkroll" && \
	  install -d "$(DESTDIR)$(PREFIX)/share/doc/silkroll" && \
	  install -m 644 Resources/Unicode/LICENSE "$(DESTDIR)$(PREFIX)/share/doc/silkroll/LICENSE-Unicode" || { \
	  echo "cannot write to $(DESTDIR)$(PREFIX)/bin: use sudo, or PREFIX=~/.local"; exit 1; }

uninstall: ## Remove it from there
	rm -f "$(DESTDIR)$(PREFIX)/bin/silkroll" "$(DESTDIR)$(PREFIX)/share/doc/silkroll/LICENSE-Unicode"
	@rmdir "$(DESTDIR)$(PREFIX)/share/doc/silkroll" 2>/dev/null || true

clean: ## Remove what was built
	rm -rf .build

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' Makefile

# What is missing is installed: at once as root, through sudo where there is somebody to ask, and
# else the command to type is printed. $(1): the test for it; $(2), $(3): its name for apt and brew.
define need
@( $(1) ) >/dev/null 2>&1 || { \
  if command -v apt-get >/dev/null; then get="apt-get install -y $(2)"; \
  elif command -v brew >/dev/null; then get="brew install $(3)"; \
  else echo "silkroll needs $(2): please install it"; exit 1; fi; \
  echo "silkroll needs $(2): $$get"; \
  case "$$get" in brew*) exec $$get;; esac; \
  if [ "$$(id -u)" = 0 ]; then apt-get update -qq; exec $$get; \
  elif [ -t 0 ] && command -v sudo >/dev/null; then sudo apt-get update -qq; exec sudo $$get; \
  else echo "please run: sudo $$get"; exit 1; fi; }
endef

# Tests tell of failures where they happen, hundreds of lines before the end: they are said again.
define tested
@echo '$(1)'; log=$$(mktemp); trap 'rm -f "$$log"' EXIT; $(1) 2>&1 | tee "$$log"; \
  test $${PIPESTATUS[0]} -eq 0 || { echo; echo 'What failed:'; grep -aA9 -e 'recorded an issue' -e ' error: ' "$$log"; exit 1; }
endef

# Building installs nothing: it says what is missing.
needed: has-swift
	@( $(HAS_NCURSES) ) >/dev/null 2>&1 || { \
	  echo "silkroll needs libncurses-dev (Homebrew: ncurses): make deps installs it"; exit 1; }

has-swift:
	@command -v $(SWIFT) >/dev/null || { \
	  echo "silkroll needs Swift 6.2 or newer: see https://www.swift.org/install"; exit 1; }

deps-build: has-swift
	$(call need,$(HAS_NCURSES),libncurses-dev,ncurses)

# What tests ask for; without it those that need it are skipped, and say so.
deps-test:
	$(call need,command -v tmux,tmux,tmux)
	$(call need,command -v ps && command -v pgrep,procps,procps)
	$(call need,command -v dash,dash,dash-shell)
	$(call need,command -v cc clang gcc,clang,llvm)
	$(call need,$(HAS_COUNTER),valgrind,valgrind)
	$(call need,$(HAS_TYPES),ncurses-bin ncurses-base,ncurses)
