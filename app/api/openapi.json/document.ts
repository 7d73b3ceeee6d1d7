import { z } from "zod";
import { citationFiles } from "#lib/law/cite/cite";
import { problemKinds } from "#lib/problem";
import { citeParameters, cslAnswer } from "../_schema/cite";
import { namedProvision, provisionAnswer } from "../_schema/provision";
import { referenceParameters, referenceSchema, referencesAnswer } from "../_schema/reference";
import { resolveAnswer, resolveParameters } from "../_schema/resolve";
import { savedAnswer, savedParameters, savedSchema } from "../_schema/saved";
import { searchAnswer, searchParameters } from "../_schema/search";
import { suggestAnswer, suggestParameters } from "../_schema/suggest";
import { treeEntry, workAnswer, workSchema, worksAnswer } from "../_schema/work";

type Json = { readonly [key: string]: unknown };

/** The names under which schemas stand in the document, and are referred to. */
const named: Readonly<Record<string, z.ZodType>> = {
  SearchAnswer: searchAnswer,
  SuggestAnswer: suggestAnswer,
  ResolveAnswer: resolveAnswer,
  ReferencesAnswer: referencesAnswer,
  Reference: referenceSchema,
  SavedAnswer: savedAnswer,
  SavedProvision: savedSchema,
  WorksAnswer: worksAnswer,
  WorkAnswer: workAnswer,
  Work: workSchema,
  TreeEntry: treeEntry,
  ProvisionAnswer: provisionAnswer,
  NamedProvision: namedProvision,
  CslRecords: cslAnswer,
};

const refOf = (name: string): string => `#/components/schemas/${name}`;

function withoutIds({ $schema: _schema, $id: _id, ...rest }: Json): Json {
  return rest;
}

/** All named schemas as JSON Schema, each referring to the others by name. */
function componentSchemas(): Json {
  const registry = z.registry<{ readonly id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: refOf, io: "output" });
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, withoutIds(schema as Json)]));
}

const problemSchema: Json = {
  type: "object",
  description: "What went wrong (RFC 9457). Other members help, such as what is nearest.",
  required: ["type", "title", "status", "detail"],
  properties: {
    type: { enum: Object.keys(problemKinds).map((kind) => `/problems/${kind}`) },
    title: { type: "string" },
    status: { type: "integer" },
    detail: { type: "string" },
  },
};

const problemAnswer = (description: string): Json => ({
  description,
  content: { "application/problem+json": { schema: { $ref: refOf("Problem") } } },
});

const inJson = (name: string): Json => ({ "application/json": { schema: { $ref: refOf(name) } } });

const answers = (content: Json): Json => ({
  "200": { description: "The answer", content },
  "400": problemAnswer("A parameter makes no sense: `parameter` names it, `allowed` says what would"),
  "503": problemAnswer("Nothing has been published yet"),
});

/** The parameters of a query, from the schema that validates requests: lists are repeated parameters. */
function queryParameters(schema: z.ZodObject): readonly Json[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: "input" });
  return Object.entries(properties).map(([name, property]) => ({
    ...{ name, in: "query", required: required.includes(name), schema: property },
    ...(typeof property === "object" && property.type === "array" ? { style: "form", explode: true } : {}),
  }));
}

const inPath = (name: string, description: string): Json => ({ name, in: "path", required: true, description, schema: { type: "string" } });

const getAs = (summary: string, content: Json, parameters: readonly Json[], more: Json): Json => ({
  get: { summary, parameters, responses: { ...answers(content), ...more } },
});

const get = (summary: string, answer: string, parameters: readonly Json[] = [], more: Json = {}): Json =>
  getAs(summary, inJson(answer), parameters, more);

/** A citation in every form it can be asked for: all are text, one of them JSON. */
const citation: Json = Object.fromEntries(
  Object.entries(citationFiles).map(([format, { mediaType }]) => [
    mediaType,
    { schema: format === "csl-json" ? { $ref: refOf("CslRecords") } : { type: "string" } },
  ]),
);

const elsewhere: Json = {
  "300": problemAnswer("The citation can be read in several ways: `choices`"),
  "307": { description: "Another address, by the edition chosen today" },
  "308": { description: "The same address in its canonical spelling" },
  "410": problemAnswer("The work, or the edition asked for, was withdrawn: `reason`, `on`, `replacedBy`"),
  "404": problemAnswer("There is no such work, edition or provision: `nearest`"),
};

const work = inPath("work", "A work's id, with an edition after `@` if wanted: `WORK@1998-10-07.en`");
const path = inPath("path", "The address path of a provision, with its slashes: `art-44/para-1`");

/** Styles exist in some languages only: a combination that does not exist is refused. */
const cited = queryParameters(citeParameters);

/** Every address of the API, as its handlers have it. */
const paths: Json = {
  "/api/search": get("Full-text search, facets, and where a citation leads", "SearchAnswer", queryParameters(searchParameters)),
  "/api/suggest": get("What a reader who is typing may mean", "SuggestAnswer", queryParameters(suggestParameters)),
  "/api/resolve": get("Where a citation in English, Russian or Kazakh leads", "ResolveAnswer", queryParameters(resolveParameters)),
  "/api/references": get("References from and to provisions", "ReferencesAnswer", queryParameters(referenceParameters)),
  "/api/saved": get("A list of provisions, as /saved has it in its address", "SavedAnswer", queryParameters(savedParameters)),
  "/api/works": get("All works, held or only named", "WorksAnswer"),
  "/api/works/{work}": get("A work and its table of contents", "WorkAnswer", [work], elsewhere),
  "/api/cite/{work}": getAs("The citation of a work", citation, [work, ...cited], elsewhere),
  "/api/cite/{work}/{path}": getAs("The citation of a provision", citation, [work, path, ...cited], elsewhere),
  "/api/provisions/{work}/{path}": get("A provision with what stands around it", "ProvisionAnswer", [work, path], elsewhere),
};

/** The description of the API, made from the types that validate requests and that tests hold answers against. */
export function openApiDocument(base: string | null): Json {
  return {
    openapi: "3.1.0",
    info: {
      title: "Tarmaq",
      version: "1",
      description: "Search, read and cite law to the paragraph.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: base ?? "/" }],
    paths,
    components: { schemas: { ...componentSchemas(), Problem: problemSchema } },
  };
}
