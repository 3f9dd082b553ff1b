import { startAutosave } from './autosave.ts'
import { startCircleMap } from './circle-map.ts'
import { startKeepHere } from './keep-here.ts'
import { startLeaveNow } from './leave-now.ts'
import { startLookAgain } from './look-again.ts'
import { startMaps } from './map.ts'
import { startNews } from './news.ts'
import { startOnce } from './once.ts'
import { startPrompts } from './prompts.ts'

/** The one script that a page names. Every page works without it; this makes it nicer. */
startLeaveNow()
startOnce()
startPrompts()
startAutosave()
startLookAgain()
startKeepHere()
startCircleMap()
startMaps()
startNews()

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
if (document.querySelector('[data-module^="govuk-"]')) (await import('./govuk-frontend.js')).initAll()
