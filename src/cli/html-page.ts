import type { Text } from '../domain/fact.js';
import { explanationStyles } from '../explain/explanation-styles.js';
import { type Locale, textIn } from './locale.js';

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** An explanation in HTML as a page of its own, which a browser opens from a file. */
export const htmlPage = (explanation: string, title: Text, locale: Locale): string => `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(textIn(locale)(title))}</title>
<style>
${explanationStyles.trim()}
</style>
</head>
<body>
${explanation.trimEnd()}
</body>
</html>
`;
