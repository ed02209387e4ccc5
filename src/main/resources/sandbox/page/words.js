// What the page itself says. What the product says comes from the product.

const WORDS = {
  ja: {
    sandbox: 'リハーサル用ローカル Slack',
    channels: 'チャンネル', directs: 'ダイレクトメッセージ', members: 'この人として操作',
    language: '表示言語', thread: 'スレッド', close: '閉じる', closeThread: 'スレッドを閉じる',
    compose: name => `${name} へのメッセージ`, composeReply: 'スレッドに返信', send: '送信',
    composeHint: '/aws-inquiry で問い合わせ', broadcast: name => `${name} にも投稿する`,
    replies: n => `${n} 件の返信`, replyIn: 'スレッドで返信する', more: 'その他の操作',
    edit: 'メッセージを編集', remove: 'メッセージを削除', save: '保存', cancel: 'キャンセル',
    edited: '(編集済み)', onlyYou: 'あなただけに表示されています', app: 'アプリ',
    repliedTo: 'スレッドに返信しました', deleted: 'このメッセージは削除されました', copy: 'コピー', copied: 'コピーしました',
    invite: 'ボットを招待する', botMissing: 'このチャンネルにはボットがいません。ボットには、ここの発言も、非公開ならチャンネルの存在も見えません。',
    rehearsal: 'リハーサル', clock: '時計', pause: '止める', resume: '動かす', paused: '停止中',
    minutes5: '5 分進める', minutes30: '30 分進める', hours4: '4 時間進める', ahead: text => `実時刻より ${text} 先`,
    slackIs: 'Slack の調子', FAIR: 'いつもどおり', SLOW: '遅い(応答に 4 秒余分にかかる)', LIMITED: '429 を返す', DOWN: '落ちている(503)',
    refusals: 'Slack が断った呼び出し', none: 'ありません',
    welcome: 'はじめに', welcomeText: 'ここは、このパソコンの中だけで動く Slack です。入力欄に /aws-inquiry と書くと、問い合わせのフォームが開きます。送信すると、足りない情報の一覧がスレッドに出ます。右上のリハーサルで時計を進めると、その後の知らせもすぐ見られます。',
    play: '4 月の障害を再生する', next: '次へ', again: 'もう一度', stopTour: '終わる',
    step: (at, of) => `${at} / ${of}`, tourDone: '再生が終わりました。ここから先は自由に触ってみてください。',
    tourTrouble: '進めませんでした', optional: '(任意)', choose: '選択してください', chars: 'あと',
    discard: '入力した内容を破棄して閉じますか。Slack では確認なしに閉じ、入力は残りません。', discardYes: '破棄して閉じる', discardNo: '入力に戻る',
    yes: 'はい', home: 'ホーム', messages: 'メッセージ', openHome: 'ホームを開く', homeEmpty: 'アプリはまだ何も表示していません。',
    failed: '操作を完了できませんでした', offline: 'サンドボックスにつながりません。再接続しています。', jst: '日本時間 (JST)',
    private: '非公開', sending: '送信中', sure: '削除しますか。', emptyLog: 'まだメッセージはありません。',
    'Please complete this required field.': 'この項目を入力すると送信できます。',
    'We had some trouble connecting. Try again?': '接続に問題がありました。もう一度お試しください。',
  },
  en: {
    sandbox: 'A local Slack to rehearse in',
    channels: 'Channels', directs: 'Direct messages', members: 'Act as',
    language: 'Language', thread: 'Thread', close: 'Close', closeThread: 'Close thread',
    compose: name => `Message ${name}`, composeReply: 'Reply in thread', send: 'Send',
    composeHint: 'Start an inquiry with /aws-inquiry', broadcast: name => `Also send to ${name}`,
    replies: n => (n === 1 ? '1 reply' : `${n} replies`), replyIn: 'Reply in thread', more: 'More actions',
    edit: 'Edit message', remove: 'Delete message', save: 'Save', cancel: 'Cancel',
    edited: '(edited)', onlyYou: 'Only visible to you', app: 'APP',
    repliedTo: 'replied to a thread', deleted: 'This message was deleted.', copy: 'Copy', copied: 'Copied',
    invite: 'Invite the bot', botMissing: 'The bot isn’t in this channel. It hears nothing here, and a private channel doesn’t even exist for it.',
    rehearsal: 'Rehearsal', clock: 'Clock', pause: 'Pause', resume: 'Resume', paused: 'paused',
    minutes5: 'Forward 5 min', minutes30: 'Forward 30 min', hours4: 'Forward 4 h', ahead: text => `${text} ahead of real time`,
    slackIs: 'Slack is', FAIR: 'as usual', SLOW: 'slow (4 seconds more per answer)', LIMITED: 'answering 429', DOWN: 'down (503)',
    refusals: 'Calls that Slack refused', none: 'None',
    welcome: 'Welcome', welcomeText: 'This Slack runs on this machine alone. Write /aws-inquiry below to open the form. Submit it, and the thread lists what is missing. Send the clock forward under Rehearsal, at the top right, to see later reminders at once.',
    play: 'Play the April outage', next: 'Next', again: 'Once more', stopTour: 'Leave',
    step: (at, of) => `${at} of ${of}`, tourDone: 'That was all. The rest is yours to try.',
    tourTrouble: 'It didn’t work', optional: '(optional)', choose: 'Choose an option', chars: 'left:',
    discard: 'Discard what you typed? Slack itself closes without asking, and keeps nothing.', discardYes: 'Discard and close', discardNo: 'Back to the form',
    yes: 'Yes', home: 'Home', messages: 'Messages', openHome: 'Open Home', homeEmpty: 'The app shows nothing yet.',
    failed: 'That didn’t work', offline: 'The sandbox can’t be reached. Trying again.', jst: 'Japan time (JST)',
    private: 'private', sending: 'Sending', sure: 'Delete it?', emptyLog: 'No messages yet.',
  },
};

const KEY = 'aws-inquiry-sandbox-language';
let language = localStorage.getItem(KEY) ?? (navigator.language.startsWith('ja') ? 'ja' : 'en');
document.documentElement.lang = language;

export const currentLanguage = () => language;

export function speak(chosen) {
  language = chosen;
  localStorage.setItem(KEY, chosen);
  document.documentElement.lang = chosen;
}

/** A sentence in the chosen language; what Slack says stays as it is when there is no translation. */
export function t(key, ...args) {
  const word = WORDS[language][key] ?? key;
  return typeof word === 'function' ? word(...args) : word;
}
