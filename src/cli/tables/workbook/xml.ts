import sax from 'sax';

/** A tag of an XML text. Places are offsets in UTF-16 code units. */
export interface XmlTag {
  /** Without the prefix of its name space. */
  readonly name: string;
  /** With its colon; empty as a rule. */
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where its `<` stands. */
  readonly start: number;
  /** Behind its `>`. */
  readonly end: number;
  /** True for `<row/>`, which is opened and closed in one place. */
  readonly isWhole: boolean;
}

/** The tag that ends an element; of a whole one (`<row/>`) the same as its first. */
export type ClosingTag = Pick<XmlTag, 'name' | 'start' | 'end'>;

/** What a reader of XML wants to hear; texts may come in several pieces. */
export interface XmlListener {
  open?(tag: XmlTag): void;
  close?(tag: ClosingTag): void;
  text?(text: string): void;
}

/** An XML text is not well formed. */
export class MalformedXml extends Error {}

/** Reads an XML text from beginning to end. Entities of a document type are not expanded. Throws MalformedXml. */
export function readXml(xml: string, listener: XmlListener): void {
  const parser = sax.parser(true, { position: true });
  const text = (piece: string) => listener.text?.(piece);
  parser.onerror = (error) => {
    throw new MalformedXml(error.message.split('\n')[0]);
  };
  parser.onopentag = (tag) => {
    const [prefix, name] = splitName(tag.name);
    const place = { start: parser.startTagPosition - 1, end: parser.position, isWhole: tag.isSelfClosing };
    listener.open?.({ name, prefix, attributes: tag.attributes as Record<string, string>, ...place });
  };
  parser.onclosetag = (name) => {
    const place = { start: parser.startTagPosition - 1, end: parser.position };
    listener.close?.({ name: splitName(name)[1], ...place });
  };
  parser.ontext = text;
  parser.oncdata = text;
  parser.write(xml).close();
}

/** The attribute of that local name, whatever its prefix (`r:id`, `d3p1:id`). */
export function attributeOf(tag: XmlTag, local: string): string | undefined {
  const key = Object.keys(tag.attributes).find((name) => splitName(name)[1] === local);
  return key === undefined ? undefined : tag.attributes[key];
}

/** A text as content or attribute of XML 1.0; characters that it cannot hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function splitName(name: string): [prefix: string, local: string] {
  const colon = name.indexOf(':');
  return colon < 0 ? ['', name] : [name.slice(0, colon + 1), name.slice(colon + 1)];
}
