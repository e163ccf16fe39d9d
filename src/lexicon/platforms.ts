/** Where anybody may post. Lower case, with the name as it is written. */
export const PLATFORMS: ReadonlyMap<string, string> = new Map(
  (
    'X Twitter Facebook Instagram LinkedIn YouTube TikTok Reddit Threads Bluesky Mastodon Telegram WhatsApp Snapchat ' +
    'Pinterest Tumblr Medium Substack Twitch Discord Quora Weibo WeChat Vine Periscope Parler Gab Rumble Slack GitHub ' +
    'Flickr Myspace Signal Messenger Clubhouse Patreon Strava Goodreads Blind Glassdoor Nextdoor'
  )
    .split(' ')
    .map((name) => [name.toLowerCase(), name] as const)
    .concat([
      ['truth social', 'Truth Social'],
      ['hacker news', 'Hacker News'],
      ['stack overflow', 'Stack Overflow'],
      ['facebook live', 'Facebook Live'],
      ['instagram live', 'Instagram Live'],
    ]),
);

/** What may stand before a platform on which something is said. */
export const PLATFORM_PREPOSITIONS: ReadonlySet<string> = new Set(['on', 'via', 'through']);
