/**
 * The part of JSON Schema that the schemas of our files use. `scripts/generate-schemas.ts` refuses to write any other
 * keyword, so that nothing that zod demands can be lost on the way.
 */
export type ShapeSchema =
  | { readonly anyOf: readonly ShapeSchema[] }
  | { readonly enum: readonly string[] }
  | { readonly type: 'scalar'; readonly pattern?: string; readonly example?: string }
  | { readonly type: 'nothing' }
  | { readonly type: 'list'; readonly items: ShapeSchema; readonly least?: number }
  | MapSchema;

export interface MapSchema {
  readonly type: 'map';
  readonly keys: Readonly<Record<string, ShapeSchema>>;
  readonly required: readonly string[];
  /** What stands under any other key: a shape, anything (true), or no other key is allowed (false). */
  readonly rest: ShapeSchema | boolean;
  /** The only words that other keys may be, or null. */
  readonly restKeys: readonly string[] | null;
}
