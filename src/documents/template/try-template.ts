import type { Finding } from '../../domain/finding';
import { fillTemplate } from '../file/fill-template';
import type { Pack } from '../file/zip-file';
import { checkTemplate, completeShape } from './check-template';
import { openOwnTemplate, type OwnTemplate } from './own-template';
import { merge, shapeOf, tagsOf, type KnownTag, type Shape } from './shape';
import { standardTemplate } from './standard-templates';
import type { TemplateKind } from '../kinds';

/** What documents of a kind offer: what some of them print, completed by what the add-on's own template prints. */
function offeredShape(kind: TemplateKind, views: readonly object[]): Shape {
  const seen = views.map(shapeOf).reduce<Shape | null>((all, one) => merge(all, one), null);
  const template = standardTemplate(kind, { paper: 'A4', language: 'id' });
  return completeShape(seen ?? { kind: 'group', fields: {} }, template);
}

/** Every tag that a template of the kind can use, as far as some of its documents show. */
export const offeredTags = (kind: TemplateKind, views: readonly object[]): KnownTag[] =>
  tagsOf(offeredShape(kind, views));

export interface TemplateTrial {
  findings: Finding[];
  /** The first document made with the template; null when it cannot be used. */
  preview: Uint8Array | null;
}

/**
 * Tries a template of an agency's own: opens it, checks every tag, and fills it for one document.
 *
 * @param views what the first documents of the kind print: lists that are empty in one have entries in another; without any
 *   only the file is looked at
 * @param pack absent: the parts of the first document stay as they are
 */
export function tryTemplate(
  own: OwnTemplate,
  kind: TemplateKind,
  views: readonly object[],
  pack?: Pack,
): TemplateTrial {
  const opened = openOwnTemplate(own);
  const [first] = views;
  // Without a document nothing is known of what its tags may be; whether the file is a template at all is told even so.
  if (!opened.fault && !first) return { findings: [], preview: null };
  const { findings } = checkTemplate(opened, opened.fault ? { kind: 'text' } : offeredShape(kind, views), own.name);
  const fits = !findings.some(({ severity }) => severity === 'error');
  return {
    findings,
    preview: opened.template && first && fits ? fillTemplate(opened.template, first, undefined, pack) : null,
  };
}
