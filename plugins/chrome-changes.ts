/**
 * What Slidev's chrome does otherwise in this deck and no option sets, by file below `@slidev/client`: a piece of its
 * template and what takes its place, in every language.
 */
export const CHROME_CHANGES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'pages/presenter.vue': {
    // The slide to come is for the eye: its words and links are read and reached when it is there.
    '<SlideContainer v-if="nextFrame && nextFrameClicksCtx" key="next">': '<SlideContainer v-if="nextFrame && nextFrameClicksCtx" key="next" inert>',
    // Without the focus, which the slides have during a talk, the controls stay legible.
    'inFocus ? \'\' : \'op25\'': 'inFocus ? \'\' : \'op75\'',
  },
  // Two menus whose settings the keyboard does not reach, or which change nothing before the slides are loaded anew.
  'internals/NavControls.vue': {
    '<SyncControls v-if="__SLIDEV_FEATURE_PRESENTER__" />': '',
    '<MenuButton>': '<MenuButton v-if="false">',
    // Counts the backup as if it were more of the talk; `custom-nav-controls.vue` says what the slide says.
    '<div class="px2 my-auto">': '<div v-if="false">',
  },
  // A screen that follows the presenter tells again what it was told, and hears nothing meanwhile: on a busy one the next key was lost.
  'setup/root.ts': {
    '  // update shared state\n': '  let following = 0\n',
    '    if (!shouldSend)\n': '    if (!shouldSend || (following > 0 && !isPresenter.value))\n',
    '    router.replace({\n': '    following++\n    void router.replace({\n',
    '        clicks: state.clicks || 0,\n      },\n    })\n': '        clicks: state.clicks || 0,\n      },\n    }).finally(() => setTimeout(() => following--))\n',
  },
  // A key renders the slide that goes and the one that comes, not every mounted one. In Slidev's group none could be kept: it
  // makes each anew to give it a key, and asks for styles that only slides which change places have. A slide that is mounted
  // late comes in like the others; only the first one is there at once.
  'internals/SlidesShow.vue': {
    'computed, shallowRef, TransitionGroup, watchEffect': 'computed, shallowRef, Transition, watchEffect',
    // For updates of the dev server alone: it rendered all slides after each turn, and again at the next key.
    '  hmrSkipTransition.value = true\n': '',
    [`  <component
    :is="(hasViewTransition && !isPrintMode && !hmrSkipTransition && !disableTransition) ? 'div' : TransitionGroup"
    v-bind="(hmrSkipTransition || disableTransition || isPrintMode) ? {} : currentTransition"
`]: '  <div\n',
    '    tag="div"\n': '',
    '    @after-leave="onAfterLeave"\n': '',
    '    <template v-for="route of loadedRoutes" :key="route.no">\n': `    <Transition
      v-for="[route, isCurrent] of loadedRoutes.map(route => [route, route === currentSlideRoute] as const)"
      :key="route.no"
      v-memo="[isCurrent, isPrintMode, isPrintWithClicks]"
      v-bind="(hmrSkipTransition || disableTransition || isPrintMode) ? {} : currentTransition"
      :appear="!!$el"
      @after-leave="onAfterLeave"
    >
`,
    'v-show="route === currentSlideRoute"': 'v-show="isCurrent"',
    '    </template>\n  </component>': '    </Transition>\n  </div>',
  },
  'pages/notes.vue': {
    // Leads to a page that writes into the slides' file, which needs Slidev's own server.
    'to="/notes-edit" target="_blank"': 'v-if="false"',
    // Opens a box that is no dialog.
    'title="Help" class="rounded-full"': 'v-if="false" title="Help"',
  },
  // The choice is marked in the deck's colour; Slidev makes one up from the letters of the label.
  'internals/SegmentControl.vue': {
    ':color="option.value === modelValue"': ':color="false"',
    'option.value === modelValue ? \'\' : \'op50\'': 'option.value === modelValue ? \'font-bold text-primary\' : \'op75\'',
  },
}
