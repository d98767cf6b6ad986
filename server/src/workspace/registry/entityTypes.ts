import type { EntityType } from '../../extract/names/documentNames';

/** Each type with the words a reader sees; the keys are what YAML files say. */
export const ENTITY_TYPE_NAMES: Readonly<Record<EntityType, string>> = {
  country: 'country',
  city: 'city',
  region: 'region',
  place: 'place',
  base: 'base',
  organisation: 'organisation',
  'military-unit': 'military unit',
  person: 'person',
  equipment: 'equipment',
  product: 'product',
  event: 'event',
  agreement: 'agreement',
  publication: 'publication',
  unknown: 'unknown',
};

export const ENTITY_TYPES = Object.keys(ENTITY_TYPE_NAMES) as EntityType[];
