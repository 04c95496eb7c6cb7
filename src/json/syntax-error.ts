import { type ParseError, printParseErrorCode } from 'jsonc-parser';

/** What the parser's codes mean to those who do not write JSON every day. */
const sentences: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  InvalidSymbol: [
    '此处的字词无法识别，文字须写在英文双引号 " " 之间',
    'this word has no meaning here; text goes between double quotes',
  ],
  InvalidNumberFormat: ['数的写法不对', 'the number is not well-formed'],
  PropertyNameExpected: [
    '此处应为双引号内的键名；若上一项之后多写了逗号，请删去',
    'a key in double quotes is expected here; if the previous entry ends with a comma too many, remove it',
  ],
  ValueExpected: [
    '此处缺少值；若上一项之后多写了逗号，请删去',
    'a value is missing here; if the previous entry ends with a comma too many, remove it',
  ],
  ColonExpected: ['键名之后缺少英文冒号 :', 'a colon is missing after the key'],
  CommaExpected: ['与上一项之间缺少英文逗号 ,', 'a comma is missing after the previous entry'],
  CloseBraceExpected: ['缺少右花括号 }', 'a closing brace } is missing'],
  CloseBracketExpected: ['缺少右方括号 ]', 'a closing bracket ] is missing'],
  EndOfFileExpected: ['内容已经结束，此后不能再有文字', 'the content has ended; nothing may follow'],
  InvalidCommentToken: ['JSON 不能写注释，请删去', 'JSON has no comments; remove this one'],
  UnexpectedEndOfComment: ['JSON 不能写注释，请删去', 'JSON has no comments; remove this one'],
  UnexpectedEndOfString: ['双引号没有成对', 'the text has no closing double quote'],
  UnexpectedEndOfNumber: ['数没有写完', 'the number is not complete'],
  InvalidUnicode: [
    String.raw`\u 之后应为四位十六进制数`,
    String.raw`\u must be followed by four hexadecimal digits`,
  ],
  InvalidEscapeCharacter: [
    String.raw`反斜杠的用法不对；反斜杠本身须写作 \\`,
    String.raw`a backslash is misused; write \\ for the backslash itself`,
  ],
  InvalidCharacter: [
    String.raw`文字中有未转义的换行、制表符等字符；换行须写作 \n`,
    String.raw`the text holds a raw line break or control character; write \n for a line break`,
  ],
};

const unclear = ['写法有误', 'it is not well-formed'] as const;

const wide = /[“”‘’：，｛｝［］]/;

const sentence = (text: string, { error, offset }: ParseError): readonly [zh: string, en: string] => {
  const code = printParseErrorCode(error);
  const character = text[offset] ?? '';
  if (wide.test(character))
    return [
      `此处的“${character}”是中文标点，请改用英文标点`,
      `"${character}" is Chinese punctuation; use the ASCII form`,
    ];
  if (code === 'CommaExpected' && character === '}') return sentences.CloseBracketExpected ?? unclear;
  if (code === 'CommaExpected' && character === ']') return sentences.CloseBraceExpected ?? unclear;
  return sentences[code] ?? unclear;
};

/** The first error of the parser as a sentence in both languages. */
export const syntaxSentence = (
  text: string,
  error: ParseError | undefined,
): { readonly zh: string; readonly en: string } => {
  if (text.trim() === '') return { zh: '没有内容', en: 'there is nothing in it' };
  const [zh, en] = error === undefined ? unclear : sentence(text, error);
  return { zh, en };
};
