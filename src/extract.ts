import { readArticle } from './article.ts';
import { findAttributions } from './attributions/find-attributions.ts';
import { findCircumstances } from './circumstances/find-circumstances.ts';
import { findCues } from './cues/find-cues.ts';
import type { Model } from './model/model.ts';
import { type Options, type ResolvedOptions, resolveOptions } from './options.ts';
import { findQuotations } from './quotations/find-quotations.ts';
import { toExtraction } from './result.ts';
import type { Article, Extraction } from './schema/types.ts';
import { findSpeakers } from './speakers/find-speakers.ts';
import { readDocument } from './text/read-document.ts';

/**
 * Reads an article and returns who said what.
 *
 * Pure and synchronous: the same input gives the same bytes, whatever was read before. Any text is valid; one without
 * quotes gives empty arrays. Time grows linearly with the length of the text.
 *
 * @throws OnTheRecordError `text-not-string`, `date-invalid` or `option-invalid` for a call that can never work.
 */
export function extract(input: string | Article, options?: Options): Extraction {
  return extractWith(input, resolveOptions(options));
}

/** `extract` with checked options; `model`: another network than that of this package, to measure it. */
export function extractWith(input: string | Article, settings: ResolvedOptions, model?: Model): Extraction {
  const article = readArticle(input);
  const doc = readDocument(article.text);
  const { quotations, issues } = findQuotations(doc);
  const cues = findCues(doc, quotations, settings, model);
  const attributions = findAttributions(doc, quotations, cues);
  const speakers = findSpeakers(doc, quotations, attributions, article.info);
  const circumstances = findCircumstances(doc, quotations, attributions, speakers, article.info);
  return toExtraction(article, { doc, quotations, attributions, speakers, circumstances }, issues, settings);
}
