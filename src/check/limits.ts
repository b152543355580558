/** How much a contribution may hold. Each limit keeps the check fast on hostile input; real entries stay far below. */
export const limits = {
  /** Bytes of a text file. A long entry has 12,000; parsing time grows with the square in the worst case. */
  textBytes: 64 * 1024,
  /** Bytes of a picture as contributed: what a phone on a slow line can be asked to load. */
  pictureBytes: 500 * 1024,
  /** Pixels on a picture's longer side. More only costs memory when it is decoded. */
  pictureSide: 6000,
  /** Characters of the front matter: the fullest real one has 6,000. */
  frontMatterCharacters: 16 * 1024,
  /** Characters on one line. A paragraph on one line stays below; a blob of data does not. */
  lineCharacters: 5000,
  /** Levels of lists and maps inside each other in front matter; the schema needs 4. */
  yamlDepth: 6,
  /** Keys, values, lists and maps in front matter. */
  yamlNodes: 2000,
  /** Elements of a text, letters and blanks aside: a text of 700 words has about 300. */
  bodyNodes: 5000,
  /** Levels of lists, quotes and blocks inside each other. */
  bodyDepth: 40,
  /** Characters that mean something in Markdown (`*_~[]<>{}` and the like). Pairing them takes quadratic time. */
  bodyMarks: 3000,
  /** Files below `content`: 1,000 entries in 24 languages and a picture or two each. */
  files: 30_000,
  /** Characters of a contribution that a message repeats. */
  echoedCharacters: 30,
} as const;
