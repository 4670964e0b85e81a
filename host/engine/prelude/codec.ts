import { fromWire, type SpecialTag, toWire, type Wire } from '../wire';
import { Blob } from './blob';
import { base64ToBytes, bytesToBase64, type SignedBytes } from './bytes';
import { enumMember, ScriptEnum } from './enums';
import { HtmlOutput, htmlOptions } from './html/html-output';
import { HttpResponse } from './http-response';
import { type Codec, standIn, targetOf } from './stand-in';
import { TextOutput } from './text-output';

function tagSpecial(value: object): SpecialTag | undefined {
  const target = targetOf(value);
  if (typeof target === 'number') return { $: 'ref', id: target, className: '' };
  if (typeof target === 'string') return { $: 'global', name: target };
  if (value instanceof ScriptEnum) {
    return { $: 'enum', enumName: ScriptEnum.enumNameOf(value), name: value.name() };
  }
  if (value instanceof Blob) {
    const content = Blob.contentOf(value);
    const body =
      typeof content === 'string' ? { text: content } : { base64: bytesToBase64(content) };
    return { $: 'blob', body, contentType: value.getContentType(), name: value.getName() };
  }
  if (value instanceof HtmlOutput) {
    return { $: 'html', content: value.getContent(), options: htmlOptions(value) };
  }
  return value instanceof TextOutput ? textTag(value) : undefined;
}

function textTag(output: TextOutput): SpecialTag {
  const contentType = output.contentType;
  return {
    $: 'text',
    content: output.getContent(),
    contentType,
    downloadName: output.getFileName(),
  };
}

function makeSpecial(tag: SpecialTag): unknown {
  switch (tag.$) {
    case 'ref':
      return standIn(tag.id, tag.className, codec);
    case 'global':
      return standIn(tag.name, tag.name, codec);
    case 'enum':
      return enumMember(tag.enumName, tag.name);
    case 'bytes':
      return base64ToBytes(tag.base64);
    case 'blob':
      return new Blob(blobContent(tag.body), tag.contentType, tag.name);
    case 'response':
      return new HttpResponse(tag.status, fromWire(tag.headers, makeSpecial) as never, tag.body);
    case 'html':
    case 'text':
      throw new TypeError('Pages go from the script to the host only.');
  }
}

const blobContent = (body: { text: string } | { base64: string }): SignedBytes | string =>
  'text' in body ? body.text : (base64ToBytes(body.base64) ?? []);

/** Values of this realm to the text that crosses, and back. */
export const codec: Codec = {
  encode: (value: unknown): Wire => toWire(value, tagSpecial),
  decode: (wire: Wire): unknown => fromWire(wire, makeSpecial),
};
