/**
 * The command {@code ancrage}: the library at the command line, for people and for scripts.
 *
 * <p>Start at {@link io.ancrage.samples.cli.AncrageCommand}. Each command is a class of its own: it reads its options, asks
 * the library, and answers as text or, with {@code --json}, as one JSON document in UTF-8. The exit code is 0, 1 for a
 * negative answer or a file with refused items, 2 for bad input; 3 would be a mistake of this program. Texts are English unless {@code --lang fr} is
 * given, on every machine. Only here is a clock read, and only where {@code --date} is left out; France is loaded at first
 * use.
 */
@NullMarked
package io.ancrage.samples.cli;

import org.jspecify.annotations.NullMarked;
