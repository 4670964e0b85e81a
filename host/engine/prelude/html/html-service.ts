import { Blob } from '../blob';
import { defineEnum } from '../enums';
import { askWorker, exception } from '../host-port';
import { HtmlOutput, XFrameOptionsMode } from './html-output';
import { HtmlTemplate } from './html-template';

function source(html: unknown): string {
  if (html instanceof Blob) return html.getDataAsString();
  return html === undefined || html === null ? '' : String(html);
}

function readFile(name: unknown, standIn: (...args: never[]) => unknown): string {
  const clean = String(name).replace(/\.html$/i, '');
  const found = askWorker({ op: 'htmlFile', name: clean }) as string | null;
  if (found === null) throw exception(`No HTML file named ${name} was found.`, standIn);
  return found;
}

/** What scripts know as `HtmlService`. */
export const htmlService = {
  SandboxMode: defineEnum('SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']),
  XFrameOptionsMode,
  createHtmlOutput: (html?: unknown): HtmlOutput => new HtmlOutput(source(html)),
  createHtmlOutputFromFile(name: string): HtmlOutput {
    return new HtmlOutput(readFile(name, htmlService.createHtmlOutputFromFile));
  },
  createTemplate: (html: unknown): HtmlTemplate => new HtmlTemplate(source(html), 'template'),
  createTemplateFromFile(name: string): HtmlTemplate {
    return new HtmlTemplate(readFile(name, htmlService.createTemplateFromFile), String(name));
  },
};
