import type { Bilingual } from '../../rules/rule.js';

/** Why a call of a tool has no answer. The one who reads it is an assistant, and then its user. */

export const outside = (path: string): Bilingual => ({
  en: `“${path}” lies outside of the folder that this server may read. Name a Markdown file inside it, by its path from that folder.`,
  ru: `«${path}» лежит вне папки, которую может читать этот сервер. Укажите файл Markdown внутри неё, путём от этой папки.`,
});

export const absent = (path: string): Bilingual => ({
  en: `There is no file “${path}” in the folder that this server reads.`,
  ru: `В папке, которую читает этот сервер, нет файла «${path}».`,
});

export const isFolder = (path: string, inside: readonly string[]): Bilingual => ({
  en: `“${path}” is a folder, a tool reads one file. Markdown files in it: ${inside.join(', ') || 'none'}.`,
  ru: `«${path}» — папка, а инструмент читает один файл. Файлы Markdown в ней: ${inside.join(', ') || 'нет'}.`,
});

export const noMarkdownName = (path: string): Bilingual => ({
  en: `“${path}” is no Markdown file: only files whose names end in .md or .markdown are read.`,
  ru: `«${path}» — не файл Markdown: читаются только файлы .md и .markdown.`,
});

export const noPlainFile = (path: string): Bilingual => ({
  en: `“${path}” is no plain file.`,
  ru: `«${path}» — не обычный файл.`,
});

export const unread = (path: string, reason: Bilingual): Bilingual => ({
  en: `“${path}”: ${reason.en}.`,
  ru: `«${path}»: ${reason.ru}.`,
});

export const tooLong = (size: number, limit: number): Bilingual => ({
  en: `The text is too long: ${size} bytes, the limit is ${limit}. Split the document, or send the part that matters as text.`,
  ru: `Текст слишком длинный: ${size} байт, предел — ${limit}. Разделите документ или пришлите нужную часть текстом.`,
});

export const pathOrText: Bilingual = {
  en: 'Give the path of a file, or the text of a document.',
  ru: 'Укажите путь к файлу или текст документа.',
};

export const neitherRuleNorTerm = (name: string, near: readonly string[]): Bilingual => ({
  en: `“${name}” is neither a rule nor a term of the glossary.${near.length > 0 ? ` Did you mean ${near.join(', ')}?` : ''}`,
  ru: `«${name}» — не правило и не термин глоссария.${near.length > 0 ? ` Возможно, вы имели в виду ${near.join(', ')}?` : ''}`,
});

export const failed = (detail: string): Bilingual => ({
  en: `Strategy Lint failed on this text, please report it (${detail}).`,
  ru: `На этом тексте Strategy Lint сломался, сообщите нам об этом, пожалуйста (${detail}).`,
});
