import { Card, Layout, Notice, PageHead } from '../index.ts'
import type { Frame } from '../types.ts'

/** GOV.UK parts as they look here: the names of the classes are GOV.UK's, the colours ours. */
export function FormPage({ frame }: { frame: Frame }) {
  return (
    <Layout {...frame} title="Say hello">
      <a class="govuk-back-link" href="/">
        Back
      </a>
      <div class="govuk-error-summary" data-module="govuk-error-summary">
        <div role="alert">
          <h2 class="govuk-error-summary__title">Something is missing</h2>
          <div class="govuk-error-summary__body">
            <ul class="govuk-list govuk-error-summary__list">
              <li>
                <a href="#reach">Tell us one way to get in touch with you</a>
              </li>
            </ul>
          </div>
        </div>
      </div>
      <PageHead title="Say hello" lead="As much or as little as you like." />
      <Card>
        <div class="govuk-form-group govuk-form-group--error">
          <label class="govuk-label govuk-label--m" for="reach">
            How can we get in touch?
          </label>
          <div id="reach-hint" class="govuk-hint">
            A phone number, an e-mail, or where you live.
          </div>
          <p id="reach-error" class="govuk-error-message">
            <span class="govuk-visually-hidden">Error:</span> Tell us one way to get in touch with you
          </p>
          <input
            class="govuk-input govuk-input--error"
            id="reach"
            name="reach"
            type="text"
            aria-describedby="reach-hint reach-error"
          />
        </div>
        <div class="govuk-form-group">
          <fieldset class="govuk-fieldset">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">How shall we talk?</legend>
            <div class="govuk-radios" data-module="govuk-radios">
              {['Tell me straight', 'Slowly', 'In writing'].map((text, at) => (
                <div class="govuk-radios__item" key={text}>
                  <input
                    class="govuk-radios__input"
                    id={`talk-${at}`}
                    name="talk"
                    type="radio"
                    value={text}
                    checked={at === 1}
                  />
                  <label class="govuk-label govuk-radios__label" for={`talk-${at}`}>
                    {text}
                  </label>
                </div>
              ))}
            </div>
          </fieldset>
        </div>
        <div class="govuk-form-group">
          <fieldset class="govuk-fieldset" aria-describedby="near-hint">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">Is any of this so today?</legend>
            <div class="govuk-hint" id="near-hint">
              It only changes who is first in line.
            </div>
            <div class="govuk-checkboxes" data-module="govuk-checkboxes">
              {['There is no food in the house', 'Somebody may get hurt', 'Whoever helps me can’t go on'].map(
                (text, at) => (
                  <div class="govuk-checkboxes__item" key={text}>
                    <input
                      class="govuk-checkboxes__input"
                      id={`near-${at}`}
                      name="near"
                      type="checkbox"
                      value={text}
                      checked={at === 0}
                    />
                    <label class="govuk-label govuk-checkboxes__label" for={`near-${at}`}>
                      {text}
                    </label>
                  </div>
                ),
              )}
            </div>
          </fieldset>
        </div>
        <div class="govuk-form-group">
          <fieldset class="govuk-fieldset">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">When were you born?</legend>
            <div class="govuk-date-input" id="born">
              {['Day', 'Month', 'Year'].map((text) => (
                <div class="govuk-date-input__item" key={text}>
                  <div class="govuk-form-group">
                    <label class="govuk-label govuk-date-input__label" for={`born-${text}`}>
                      {text}
                    </label>
                    <input
                      class={`govuk-input govuk-date-input__input govuk-input--width-${text === 'Year' ? 4 : 2}`}
                      id={`born-${text}`}
                      name={`born-${text}`}
                      type="text"
                      inputMode="numeric"
                    />
                  </div>
                </div>
              ))}
            </div>
          </fieldset>
        </div>
        <div class="govuk-form-group">
          <label class="govuk-label" for="near-where">
            Where do you live?
          </label>
          <select class="govuk-select" id="near-where" name="where">
            <option value="hollin">Hollin Bank</option>
            <option value="mill">Mill Lane</option>
          </select>
        </div>
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">Why do you ask?</span>
          </summary>
          <div class="govuk-details__text">So that somebody who works near you can come.</div>
        </details>
        <div class="govuk-button-group">
          <button type="submit" class="govuk-button">
            Send my hello
          </button>
          <button type="submit" class="govuk-button govuk-button--secondary">
            Keep it for later
          </button>
          <button type="submit" class="govuk-button govuk-button--warning">
            Throw it away
          </button>
          <a class="govuk-link" href="/">
            Not today
          </a>
        </div>
      </Card>
      <Notice kind="note">Hellos are read from 8 in the morning to 8 in the evening, every day.</Notice>
      <Notice kind="careful">This goes to the team, not to Dev alone.</Notice>
      <div class="govuk-panel govuk-panel--confirmation">
        <h2 class="govuk-panel__title">Your hello is with us</h2>
        <div class="govuk-panel__body">Hema will ring you by Monday at 5.</div>
      </div>
      <dl class="govuk-summary-list">
        {[
          ['Name', 'Joan'],
          ['How to talk', 'Face me, I lip-read'],
        ].map(([key, value]) => (
          <div class="govuk-summary-list__row" key={key}>
            <dt class="govuk-summary-list__key">{key}</dt>
            <dd class="govuk-summary-list__value">{value}</dd>
            <dd class="govuk-summary-list__actions">
              <a class="govuk-link" href="/change">
                Change<span class="govuk-visually-hidden"> {key}</span>
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <div class="govuk-inset-text">Nobody is turned away by a form.</div>
      <p>
        <strong class="govuk-tag">plain</strong> <strong class="govuk-tag govuk-tag--green">green</strong>{' '}
        <strong class="govuk-tag govuk-tag--red">red</strong>{' '}
        <strong class="govuk-tag govuk-tag--yellow">yellow</strong>
      </p>
    </Layout>
  )
}
