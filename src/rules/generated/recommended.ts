// Made from rules/recommended.yaml by `npm run docs`.
export const RECOMMENDED = `rules:
  - id: agreement
    kind: agreement
    facts: "*"
  - id: bounds
    kind: bounds
  - id: succession
    kind: succession
  - id: order
    kind: order
  - id: calendar
    kind: calendar
    facts: "*"
  - id: readback
    kind: readback
    facts: "*"
`;
