import type { Reading } from '../model/reading.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Example } from './example.ts';
import { Learner } from './learner.ts';
import { goldLesson, taughtLesson } from './lesson.ts';
import { ofTheKept, type TrainingOptions } from './options.ts';
import { type Progress, train } from './trainer.ts';

/** The words that the networks know, most frequent first, with how often they stand in the articles. */
export interface Words {
  readonly vocabulary: Vocabulary;
  readonly counts: readonly number[];
}

/** What a course is told of its progress: who learns, and how far it is. */
export type Report = (who: string, progress: Progress) => void;

/**
 * Trains several networks on what people marked, and then one on what these read: an ensemble distilled into one
 * network. It reads more than they did: of `unmarked` texts it learns all from them. Seeds differ from network to network
 * and follow from the one given.
 */
export async function distill(
  examples: readonly Example[],
  unmarked: readonly Example[],
  { vocabulary, counts }: Words,
  options: TrainingOptions,
  seed: number,
  report: Report,
): Promise<Learner> {
  const gold = examples.map((example) => goldLesson(example, options.smoothing));
  const teachers: Learner[] = [];
  for (let index = 1; index <= options.teachers; index++) {
    const teacher = await Learner.create(vocabulary, counts, options, 100 * seed + index);
    train(teacher, examples, gold, options, 100 * seed + index, (progress) => report(`teacher ${index}`, progress));
    teacher.parameters.exchangeAverages();
    teachers.push(teacher);
  }
  if (teachers.length === 1) return teachers[0] as Learner;
  const { student } = options;
  const lessons = [
    ...examples.map((example, index) =>
      taughtLesson(teachers, example, gold[index] as (typeof gold)[number], student.share, student.least),
    ),
    ...unmarked.map((example) => taughtLesson(teachers, example, goldLesson(example, 0), 1, student.least)),
  ];
  teachers.length = 0;
  const own = ofTheKept(options);
  const learner = await Learner.create(vocabulary, counts, own, 100 * seed);
  train(learner, [...examples, ...unmarked], lessons, own, 100 * seed, (progress) => report('student', progress));
  learner.parameters.exchangeAverages();
  return learner;
}

/** Readings of articles that the network has not seen, for the verifier to learn from. */
export const readAll = (learner: Learner, examples: readonly Example[], least: number): Reading[][] =>
  examples.map((example) => learner.read(example, least));
