import type { NamesAnswer, NamesRequest } from '#model/answers.ts';
import type { Columns } from './columns.ts';

/** Which of the ids in an address the dataset knows, with what is needed to name them. */
export function answerNames(columns: Columns, request: NamesRequest): NamesAnswer {
  return {
    actors: request.actors.flatMap((id) => columns.actors.get(id) ?? []),
    countries: request.countries.filter((code) => columns.dictionaries.country.codeOf(code) >= 0),
    types: request.types.filter((type) => columns.dictionaries.type.codeOf(type) >= 0),
    sources: request.sources.flatMap((id) => columns.sources.get(id) ?? []),
    tags: request.tags.filter((tag) => columns.dictionaries.tag.codeOf(tag) >= 0),
    events: request.events.filter((id) => columns.rowOf(id) !== undefined),
  };
}
