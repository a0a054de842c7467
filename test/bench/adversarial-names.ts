// Names that nobody bears, made so that one stage or another has as much to do as it ever can.

/** So many names, the same for the same numbers. */
export function* adversarialNames(count: number, random: () => number): Generator<string> {
  const below = (limit: number) => Math.floor(random() * limit);
  const repeat = (make: () => string, times: number, between = ' ') =>
    Array.from({ length: times }, make).join(between);
  const kinds: (() => string)[] = [
    () => 'a'.repeat(1 + below(500)),
    () => repeat(() => String.fromCharCode(97 + below(26)), 120),
    () => repeat(() => repeat(() => String.fromCharCode(97 + below(4)), 3 + below(3), ''), 60),
    () => repeat(() => String.fromCodePoint(0x4e00 + below(0x5000)), 300, ''),
    () => repeat(() => String.fromCodePoint(0xac00 + below(11_172)), 200, ''),
    () => repeat(() => String.fromCodePoint(0x30a1 + below(80)), 300, ''),
    () => `${'('.repeat(1 + below(150))}${')'.repeat(1 + below(150))}`,
    () => repeat(() => `(${String.fromCharCode(65 + below(26))}B)`, 80, ''),
    () => repeat(() => ['al', 'bin', 'abd', 'el', 'de', 'van', "o'", 'st.'][below(8)] as string, 100, '-'),
    () => repeat(() => String.fromCodePoint(0x300 + below(0x60)), 300, 'e'),
    () => repeat(() => ['\u200b', '\u202e', '\u00ad', '\ufe0f', 'а', 'a'][below(6)] as string, 400, ''),
    () => repeat(() => String.fromCodePoint(0x600 + below(0xff)), 250, ''),
    () => repeat(() => String.fromCodePoint(0x1f300 + below(0x300)), 120, ''),
    () => repeat(() => '李王張'.charAt(below(3)), 280, ''),
    () => repeat(() => String(below(10)), 300, ','),
    () => repeat(() => String.fromCharCode(32 + below(0xffdf)), 300, ''),
  ];
  for (let made = 0; made < count; made += 1) yield (kinds[made % kinds.length] as () => string)();
}
