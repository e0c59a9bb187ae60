import * as z from 'zod/mini';

/** The technicians of the demo plant. */
export const crew = [
  'tech',
  'maria.keller',
  'dan.osei',
  'lena.novak',
  'sam.whitford',
  'igor.petrov',
  'priya.nair',
  'joe.mbeki',
] as const;

export const Person = z.enum(crew);
export const Priority = z.enum(['low', 'medium', 'high', 'critical']);
