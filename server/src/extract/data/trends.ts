// Words that say a quantity went up or down. Verbs as infinitives; every form of them counts. Written for this project.

export const RISING_VERBS =
  'rise increase grow climb jump surge soar gain advance rally rocket leap swell double triple quadruple expand add accelerate strengthen boost raise hike lift edge tick inch spike balloon mushroom rebound improve appreciate widen skyrocket firm';
export const FALLING_VERBS =
  'fall drop decline decrease sink slip slide plunge plummet tumble dip shrink lose shed cut reduce slump crash dive retreat ease lower slash trim weaken collapse depreciate narrow contract halve recede dwindle slow subside skid crumble sag ebb diminish shave downgrade fell';
export const UP_WORDS = 'up higher upward upwards above';
export const DOWN_WORDS = 'down lower downward downwards off below';
export const RISING_NOUNS = 'rise increase growth jump gain surge climb hike boost advance leap spike uptick upturn addition improvement rally';
export const FALLING_NOUNS = 'fall drop decline decrease slide slump dip reduction loss cut plunge fall-off shortfall downturn contraction discount retreat tumble slowdown';
