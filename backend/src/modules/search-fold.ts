/**
 * Which letters count as the same when words are looked up, by the ASCII letter that stands for them. Trigrams are made of
 * what the database's locale takes for letters; in ASCII they are the same everywhere, and Thai, Greek and Cyrillic
 * words, and names that mix scripts, forgive typing errors on every cluster. Letters that sound alike fold together.
 */
const LETTERS: Record<string, string> = {
  a: "æÆ\u0e30\u0e31\u0e32аАαΑ",
  b: "\u0e1aбБβΒ",
  c: "\u0e0a\u0e09\u0e0cчЧщЩ",
  d: "\u0e14\u0e0eđĐðÐдДδΔ",
  e: "\u0e40\u0e41еЕэЭєЄεΕηΗ",
  f: "\u0e1d\u0e1fфФφΦ",
  g: "\u0e01гГґҐγΓ",
  h: "\u0e2b\u0e2eхХħĦ",
  i: "\u0e34\u0e35\u0e43\u0e44иИіІыЫıιΙ",
  j: "\u0e08йЙјЈ",
  k: "\u0e02\u0e03\u0e04\u0e05\u0e06кКκΚχΧ",
  l: "\u0e25\u0e2cłŁлЛλΛ",
  m: "\u0e21мМμΜ",
  n: "\u0e19\u0e13нНνΝ",
  o: "\u0e2d\u0e42øØœŒоОοΟωΩ",
  p: "\u0e1b\u0e1e\u0e1c\u0e20пПπΠψΨ",
  q: "\u0e07",
  r: "\u0e23рРρΡ",
  s: "\u0e2a\u0e28\u0e29\u0e0bßсСшШσςΣ",
  t: "\u0e17\u0e18\u0e15\u0e0f\u0e16\u0e10\u0e11\u0e12þÞтТτΤθΘ",
  u: "\u0e38\u0e39\u0e36\u0e37уУюЮυΥ",
  v: "вВ",
  w: "\u0e27",
  x: "ξΞ",
  y: "\u0e22\u0e0dяЯ",
  z: "зЗжЖцЦζΖ",
  ...Object.fromEntries(
    Array.from({ length: 10 }, (_, digit) => [digit, String.fromCharCode(0x0e50 + digit)]),
  ),
}

const charactersOf = (from: number, to: number) =>
  String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, index) => from + index))

/** Accents, Thai tone marks and Arabic vowel signs: left out as often as they are typed. Also apostrophes and soft signs. */
const DROPPED = `${charactersOf(0x0300, 0x036f)}\u0e45\u0e47${charactersOf(0x0e48, 0x0e4e)}\u0e2f\u0e46${charactersOf(0x064b, 0x065f)}\u0640\u2019\u2018\u02bcъЪьЬ`

const from = Object.values(LETTERS).join("")
const to = Object.entries(LETTERS)
  .map(([letter, alike]) => letter.repeat([...alike].length))
  .join("")

/**
 * SQL that makes what words are looked up with, safe to run again; run by each module whose tables are searched, before
 * its columns. `search_fold(text)` is a text as it is compared: without case, accents and scripts. `search_pattern(text)` is
 * the LIKE pattern of what contains it. What is stored was folded when it was written: another folding needs a migration
 * that writes the columns anew.
 */
export const MAKE_SEARCH_FUNCTIONS: readonly string[] = [
  `do $$ begin
    create extension if not exists pg_trgm;
  exception when insufficient_privilege or undefined_file then
    raise exception 'Plaza searches with the extension pg_trgm, which cannot be created here: %', sqlerrm
      using hint = 'Have an administrator run CREATE EXTENSION pg_trgm in this database, then migrate again.';
  end $$;`,
  `create or replace function search_fold(value text) returns text language sql immutable strict parallel safe
    return translate(lower(normalize(value, nfkd)), '${from}${DROPPED}''', '${to}');`,
  `create or replace function search_pattern(value text) returns text language sql immutable strict parallel safe
    return '%' || replace(replace(replace(search_fold(value), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%';`,
]

/** SQL of a text without the tags of rich text, folded. */
export const foldedText = (column: string): string =>
  `search_fold(regexp_replace(coalesce(${column}, ''), '<[^>]*>', ' ', 'g'))`
