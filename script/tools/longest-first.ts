import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Files that walk all routes or move a thousand records, however short they are: begun last, one of them would keep a
 * single core busy when all else is done.
 */
const long = [
  'src/app/posts.db.test.ts',
  'src/app/leaks.db.test.ts',
  'src/app/posts-refused.db.test.ts',
  'src/app/everything/bringing.db.test.ts',
  'src/app/routes.db.test.ts',
  'src/app/off-screen/off-screen.db.test.ts',
  'e2e/faults/acts.test.ts',
  'e2e/faults/serving.test.ts',
]

/** The order of Vitest, with those that are known to take long before all others of their project. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const projects = [...new Set(sorted.map(({ project }) => project.name))]
    const place = ({ project, moduleId }: TestSpecification) => {
      const at = long.findIndex((file) => moduleId.endsWith(`/${file}`))
      return projects.indexOf(project.name) * (long.length + 1) + (at < 0 ? long.length : at)
    }
    return sorted.sort((one, other) => place(one) - place(other))
  }
}
