/** A VEVENT: its properties by name, TEXT values unescaped. */
export interface CalendarEvent {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  /** The first day, `2026-01-31`. */
  readonly start: string;
  readonly rule: ReadonlyMap<string, string>;
}

export interface Calendar {
  readonly name: string;
  readonly events: readonly CalendarEvent[];
}

interface Property {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

const refuse = (why: string): never => {
  throw new Error(`no iCalendar: ${why}`);
};

/** RFC 5545, 3.1: lines end in CRLF and have at most 75 octets; a line that begins with a space goes on. */
const contentLines = (text: string): readonly string[] => {
  if (!text.endsWith('\r\n')) refuse('the last line has no end');
  const raw = text.slice(0, -2).split('\r\n');
  const lines: string[] = [];
  for (const line of raw) {
    if (/[\r\n]/.test(line)) refuse(`a line end that is not CRLF in ${JSON.stringify(line)}`);
    if (Buffer.byteLength(line) > 75) refuse(`${Buffer.byteLength(line)} octets in ${line}`);
    if (Buffer.from(line).toString() !== line) refuse(`half a character in ${line}`);
    if (line === '') refuse('an empty line');
    if (!line.startsWith(' ')) lines.push(line);
    else lines.push(`${lines.pop() ?? refuse('nothing to go on from')}${line.slice(1)}`);
  }
  return lines;
};

const propertyOf = (line: string): Property => {
  const [, name, parameters = '', value] =
    /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:,]+))*):(.*)$/.exec(line) ?? [];
  return name === undefined || value === undefined
    ? refuse(`no content line: ${line}`)
    : { name, parameters, value };
};

/** RFC 5545, 3.3.11: of a TEXT, backslash, semicolon, comma and line end are escaped. */
const textOf = (written: string): string => {
  if (!/^(?:[^\\;,]|\\[\\;,nN])*$/.test(written)) refuse(`an unescaped character in ${written}`);
  return written.replace(/\\(.)/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped));
};

const dateOf = ({ parameters, value }: Property): string => {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(value) ?? [];
  return parameters === ';VALUE=DATE' && year !== undefined
    ? `${year}-${month}-${day}`
    : refuse(`no date: ${parameters}:${value}`);
};

const ruleOf = ({ value }: Property): ReadonlyMap<string, string> =>
  new Map(
    value.split(';').map((part) => {
      const [, key, rest] = /^([A-Z]+)=([A-Z0-9,+-]+)$/.exec(part) ?? [];
      return key === undefined || rest === undefined ? refuse(`no part of a rule: ${part}`) : [key, rest];
    }),
  );

/** The property of the name, which stands once. */
const only = (properties: readonly Property[], name: string): Property => {
  const [first, ...others] = properties.filter((property) => property.name === name);
  return first === undefined || others.length > 0 ? refuse(`${name} does not stand once`) : first;
};

const eventOf = (properties: readonly Property[]): CalendarEvent => {
  if (!/^\d{8}T\d{6}Z$/.test(only(properties, 'DTSTAMP').value)) refuse('DTSTAMP is not in UTC');
  return {
    uid: only(properties, 'UID').value,
    summary: textOf(only(properties, 'SUMMARY').value),
    description: textOf(only(properties, 'DESCRIPTION').value),
    start: dateOf(only(properties, 'DTSTART')),
    rule: ruleOf(only(properties, 'RRULE')),
  };
};

/** Reads an iCalendar of all-day events that repeat, and refuses what RFC 5545 does not allow. */
export const readCalendar = (text: string): Calendar => {
  const [begin, ...rest] = contentLines(text).map(propertyOf);
  const end = rest.pop();
  if (begin?.name !== 'BEGIN' || begin.value !== 'VCALENDAR') refuse('it does not begin with VCALENDAR');
  if (end?.name !== 'END' || end.value !== 'VCALENDAR') refuse('it does not end with VCALENDAR');
  const own: Property[] = [];
  const events: CalendarEvent[] = [];
  let open: Property[] | undefined;
  for (const property of rest) {
    const { name, value } = property;
    if (name === 'BEGIN') {
      if (open !== undefined || value !== 'VEVENT') refuse(`${value} where an event is expected`);
      open = [];
    } else if (name === 'END') {
      events.push(eventOf(open ?? refuse(`an end of ${value} without its beginning`)));
      open = undefined;
    } else (open ?? own).push(property);
  }
  if (open !== undefined) refuse('an event without end');
  if (only(own, 'VERSION').value !== '2.0') refuse('its version is not 2.0');
  only(own, 'PRODID');
  return { name: textOf(only(own, 'X-WR-CALNAME').value), events };
};

/** The days of an event that repeats on the last day of every so many months. */
export const daysOf = ({ start, rule }: CalendarEvent): readonly string[] => {
  const [year = 0, month = 0] = start.split('-').map(Number);
  return Array.from({ length: Number(rule.get('COUNT')) }, (_, index) => {
    const next = month + index * Number(rule.get('INTERVAL'));
    return new Date(Date.UTC(year, next, 0)).toISOString().slice(0, 10);
  });
};
