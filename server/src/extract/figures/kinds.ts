import type { Dimension } from '../data/units';
import type { FigureKind } from './figure';

/** The kind of a figure in a unit of this dimension. */
export function kindOfDimension(dimension: Dimension): FigureKind {
  switch (dimension) {
    case 'ratio':
    case 'ratio-difference':
      return 'percent';
    case 'time':
    case 'age':
      return 'duration';
    case 'money':
      return 'money';
    default:
      return 'measure';
  }
}
