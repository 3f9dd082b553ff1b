import type { AnyRoute } from '../platform/index.ts'
import { routes as conversation } from './conversation/routes.ts'
import { routes as crisis } from './crisis/routes.ts'
import { routes as cut } from './cut/routes.ts'
import { routes as hello } from './hello/routes.ts'
import { routes as statements } from './statements/routes.ts'
import { staysFrom } from './stays-from/route.ts'
import { routes as workbook } from './workbook/routes.ts'

export const routes: AnyRoute[] = [...hello, ...conversation, ...cut, ...crisis, ...statements, ...workbook, staysFrom]
