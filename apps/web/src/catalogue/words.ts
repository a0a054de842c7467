/** The same keys with other words: an English text that lacks a key of the Japanese one, or has one too many, does not compile. */
export type Words<Texts> = { readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Words<Texts[Key]> };
