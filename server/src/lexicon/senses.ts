// Placeholder until the generator has written it.
export type Sense = string;
