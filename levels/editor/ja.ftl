
## 部屋エディターの画面

editor = 部屋エディター
editor--canvas = 部屋の画面
editor--failed = エディターを読み込めませんでした。接続が切れたのかもしれません。
editor--no-picture = このブラウザーでは部屋を描けません（WebGL 2 がありません）。エディターには画面が必要です。ファイルそのものは、どんなテキストエディターでも変えられます。
editor--stopped = エディターの中で何かが止まったか、ブラウザーが画面を閉じました。ダウンロードしていないものは失われました。
editor--no-pack = { $id } という物語はありません。あるのは次のとおりです：{ $there }
editor--no-room = この物語に { $id } という部屋はありません。あるのは次のとおりです：{ $there }
editor--no-rooms = 物語 { $id } には、読み取れる部屋がありません。
editor--room = 部屋
editor--room-before = 一つ前の部屋へ
editor--room-after = 一つ先の部屋へ
editor--tab-things = 部屋の中
editor--tab-room = 部屋
editor--tab-texts = 文章
editor--tab-choices = 選択
editor--tab-pack = 物語
editor--tab-play = 試す
editor--view-entry = 入り口から
editor--view-middle = 真ん中から
editor--view-close = 近くから
editor--view-outside = 外から
editor--view-above = 上から
editor--view-story = 物語
editor--way-in = 行き
editor--way-out = 帰り
editor--undo = 元に戻す
editor--redo = やり直す
editor--save = 保存
editor--save-changes = 変更を保存
editor--saved = { $n } 個のファイルを保存しました。
editor--not-saved = 保存できませんでした：{ $why }
editor--undone = 元に戻しました（{ $step }）
editor--redone = やり直しました（{ $step }）
editor--downloaded = ダウンロードしました。置く場所はこちらです：{ $files }
editor--nothing-to-save = 前に保存してから、何も変わっていません。
editor--bundle = 物語全体を zip で
editor--upload = ファイルや zip を開く
editor--upload-folder = フォルダーを開く
editor--opened = パック { $id } を開きました。
editor--saved-as = { $name } という名前で保存しました。
editor--taken-in = { $n } 個のファイルを読み込みました。これから確認します。
editor--not-taken-in = 何も読み込みませんでした：{ $why }
editor--no-such-file = この物語に { $name } というファイルはありません
editor--play = ここから試す
editor--back-to-editing = エディターに戻る
editor--mend-first = 物語に誤りがあり、まだ試せません。場所は一覧に出ています。
editor--problems = 誤り { $errors } 件、注意 { $warnings } 件
editor--no-problems = 問題はありません
editor--keys = キー
editor--keys-list =
    Escape：画面に移る、選択をやめる
    N、P：次のものを選ぶ、前のものを選ぶ
    矢印：1 cm 動かす、Shift と一緒に 10 cm
    Page Up、Page Down：上へ、下へ
    {"["} と ]：1° 回す、Shift と一緒に 15°
    + と -：大きく、小さく
    ドラッグ中に Ctrl か Alt：5 cm と 15° の刻み
    Ctrl+D：同じものをもう一つ · Delete：取り除く
    1 から 5：入り口から、真ん中から、近くから、外から、上から
    6：物語の図。図の中では、矢印：となりのカードへ、Enter：そこへ行く、Shift と矢印：図を動かす、+ と -：近づく、遠ざかる、9：読める大きさ、0：全体
    W：行きと帰り
    Ctrl+Z、Ctrl+Y：元に戻す、やり直す · Ctrl+S：保存 · ブラウザーでは Ctrl+Shift+S：パック全体を zip で · F5：試す、戻る
editor--unsaved = 保存していないものがあります
editor--unsaved-about = 今エディターを閉じると、前に保存してからの変更は失われます。
editor--save-and-end = 保存して閉じる
editor--end-anyway = 保存せずに閉じる
editor--go-on = 編集を続ける
editor--elsewhere = 外でも変更されています
editor--elsewhere-about = エディターが読み込んだあと、次のファイルが外で変更されました。まだ何も書き込んでいません。ディスクの内容を取り込んでも、「元に戻す」で、ここでの変更に戻れます。
editor--give-way = ディスクの内容を取り込む
editor--save-over = ここでの内容で上書きする
editor--changed-there = 外で変更されたので、取り込みました：{ $files }
editor--changed-both = ここでも外でも変更されています：{ $files }。保存するときに、どちらを残すかおたずねします。
editor--unsaved-open-about = 今ほかのパックを開くと、前に保存してからの変更は失われます。
editor--save-and-open = 保存してから開く
editor--open-anyway = 保存せずに開く
editor--which-pack = どのパックを開きますか
editor--refused = このパックは開きませんでした
editor--more-reasons = ほかに { $n } 件あります。
editor--filter = この一覧の中を探す
editor--filter-nothing = この部屋に、その名前のものはありません。
editor--group-furniture = 家具
editor--group-props = 小物
editor--group-wall = 壁にあるもの
editor--story-canvas = 物語の図です。{ $card }
editor--story-none = パックをまだ最後まで読み取れません。場所は問題の一覧に出ています。
editor--story-too-long = この物語は長すぎて、ここには描けません。コマンド「studio graph」なら描けます。
editor--story-near = 近づく
editor--story-away = 遠ざかる
editor--story-fit = 全体
editor--story-read = 読める大きさ
editor--story-riding = でたらめに選ぶ人たちが旅をしています:{ $all } 人中 { $n } 人
editor--story-ridden = 流れの太さと帯は、でたらめに選ぶ { $n } 人の旅を表します
editor--add-prop = 家具や小物
editor--add-thing = 見るもの
editor--double = もう一つ
editor--remove = 取り除く
editor--choose-something = 画面の中のものをクリックするか、上の一覧から選んでください。
editor--person = 本人
editor--lamp = 明かり { $n }
editor--screen = 画面の光
editor--only-one = これは一つしか置けません。
editor--stays = 本人は部屋に残ります。居場所は変えられます。
editor--light = 光
editor--leave-out = 書かないでおく
editor--earlier = 一覧で前へ
editor--later = 一覧で後ろへ
editor--new-id = 新しい id
editor--across = 横
editor--up = 高さ
editor--along = 奥
editor--texts-room = この部屋
editor--texts-pack = 物語
editor--fill-in = ここに書いてください。
editor--search = 探す
editor--more-texts = あと { $n } 個あります。言葉で探してください。
editor--file-pack = 物語
editor--file-fits = 誰に何が合うか
editor--file-evidence = 事実
editor--new-room = この後に入れる新しい部屋の id
editor--remove-room = 部屋 { $room } を取り除く
editor--last-room = 物語には部屋が一つ必要です。
editor--play-about = この部屋を見るとき、ここから試すときの、本人の様子です。
editor--months = か月が過ぎた
editor--traces = 残された跡
editor--causes = 重くなっていること
editor--supports = 試した支え
editor--not-tried = 試していない
editor--did-not-help = 助けにならなかった
editor--did-help = 助けになった
editor--chosen = これまでに選んだこと
editor--looked = これまでに見たもの
editor--who-rides = たどる人
editor--stands-by-hand = 手で変えてあります。ほかの部屋へ移っても、このままです。
editor--as-at-the-start = ふつうに来たときの様子
editor--rule-always = いつも
editor--rule-not = そうでない
editor--rule-all = すべて
editor--rule-any = どれか一つ
editor--rule-atleast = 少なくとも
editor--rule-atmost = 多くても
editor--rule-cause = 背景に重みがある
editor--rule-causeatleast = 背景の重みが少なくとも
editor--rule-trace = 跡が残っている
editor--rule-chose = この選択をした
editor--rule-looked = このものを見た
editor--rule-tried = 支えを試した
editor--rule-helped = 支えが助けになった
editor--rule-monthsatleast = 月が過ぎた
editor--rule-way = どちらの道か
editor--rule-add = 値が変わる
editor--rule-leave = 跡を残す
editor--rule-clear = 跡を消す
editor--rule-months = 月が過ぎる
editor--rule-support = 支えを試す
# 部屋エディターの言葉です。ほかの人には要らないので、ふだんは読みこまれません。

## 部屋の各部

editor--field--id = ID
    .doc = ファイルの中での名前です。小文字、数字、ハイフンで書きます。ここで変えると、使われているところもすべて変わります。
editor--field--place = レールでの順番
    .doc = レールの上での番号です。1、2、3、と続きます。
editor--field--size = 大きさ
    .doc = 内側の幅、高さ、奥行き（メートル）です。本人の状態により、最大12%変わります。
editor--field--ratio = 家具の縮尺
    .doc = 1.0で実物大、0.5で半分です。本人の大きさは変わりません。
editor--field--stretch = 伸び縮み
    .doc = 本人の状態で部屋がどれだけ広く、狭くなるかです。0.06は6%です。
editor--field--clock = 時計
    .doc = 時計に出る時刻です。どの言語でも同じです（07:10など）。
editor--field--enter = 入り口
    .doc = 入ってくる開口部の幅と高さ（メートル）です。前の部屋の「先への口」と同じにします。
editor--field--leave = 先への口
    .doc = 次の部屋への開口部の幅と高さ（メートル）です。最後の部屋にはありません。
editor--field--palette = 色
    .doc = 部屋の八つの色です。
editor--field--window = 窓
    .doc = 左の壁にある窓です。
editor--field--light = 光
    .doc = 光がどこから来るか、その色、行きと帰りでの強さです。
editor--field--furniture = 家具と小物
    .doc = 置いた場所に立っているものです。
editor--field--disarray = 散らかり
    .doc = いつのまにか増えたものです。ばらまき方は毎回同じです。
editor--field--figure = 本人
    .doc = 行きと帰りで、どこに、どんな姿勢でいるかです。
editor--field--things = 見るもの
    .doc = 見る価値のあるもの、二つから八つです。同時にあるのは三つか四つにします。
editor--field--said = 別の言葉
    .doc = 前に何かがあったとき、代わりに言うことです。条件に合う最初のものを使います。
editor--field--going-in = 行きの選択
    .doc = 二つから四つの選択肢がある、一つの選択です。
editor--field--coming-out = 帰りの選択
    .doc = 二つから四つの選択肢がある、一つの選択です。
editor--field--options = 選択肢
    .doc = 教訓ではなく、することを書きます。一つはいつも選べるようにします。
editor--field--sounds = 音
    .doc = 行きでも帰りでも聞こえる音です。続く音は一つから三つにします。
editor--field--sounds-in = 行きの音
    .doc = 行きだけに加わる音です。
editor--field--sounds-out = 帰りの音
    .doc = 帰りだけに加わる音です。

## 状態によって変わる量

editor--field--base = もとの量
    .doc = 四つの値がすべて0のときの量です。
editor--amount--energy = 気力1点につき
    .doc = 気力1点ごとに足す量です（0から100）。
editor--amount--shame = 恥1点につき
    .doc = 恥1点ごとに足す量です（0から100）。
editor--amount--trust = 信頼1点につき
    .doc = 信頼1点ごとに足す量です（0から100）。
editor--amount--contact = 人とのつながり1点につき
    .doc = 人とのつながり1点ごとに足す量です（0から100）。
editor--amount--months = 1か月につき
    .doc = 過ぎた1か月ごとに足す量です。
editor--field--least = 最小
    .doc = これより少なくなりません。
editor--field--most = 最大
    .doc = これより多くなりません。

## 色

editor--field--wall = 壁
    .doc = 腰の高さより上の塗り壁です。
editor--field--low-wall = 腰壁
    .doc = 腰の高さより下の塗り壁です。
editor--field--ceiling = 天井
    .doc = 天井の板です。
editor--field--post = 柱
    .doc = 柱、梁、枠です。
editor--field--tatami = 畳
    .doc = 畳の表の色です。
editor--field--paper = 紙
    .doc = 障子と掛け軸の紙です。
editor--field--cloth = 布
    .doc = カーテンと寝具です。
editor--field--haze = かすみ
    .doc = 遠くのものが溶けこむ色です。

## 窓

editor--field--from = 始まり
    .doc = 壁のどこから始まるか（0から1）です。
editor--field--to = 終わり
    .doc = 壁のどこで終わるか（0から1）です。
editor--field--sill = 下の端
    .doc = 0が床、1が天井です。
editor--field--head = 上の端
    .doc = 0が床、1が天井です。
editor--field--cover = おおい
    .doc = ガラスの前にあるものです。
editor--field--open-in = 行きの開き
    .doc = どれだけ開いているか（0から1）です。
editor--field--open-out = 帰りの開き
    .doc = どれだけ開いているか（0から1）です。

## 光

editor--field--sky = 空
    .doc = 空の光の色、または強さです。
editor--field--sun = 太陽
    .doc = 直射日光です。色と向き、または強さです。
editor--field--lamps = 灯り
    .doc = 照明の光です。照明器具そのものは、同じ場所に家具として置きます。
editor--field--lamp = 灯り
    .doc = 照明の強さです。
editor--field--screen = 画面
    .doc = 光るテレビなどの画面です。
editor--field--dawn = 夜明け
    .doc = 帰りに差しこむ光です。
editor--field--fill = 地の明るさ
    .doc = 真っ黒にならないための、どこからともない光です。
editor--light--way-in = 行きの光
    .doc = それぞれの光の強さです。1.0がふつうの昼間です。
editor--light--way-out = 帰りの光
    .doc = それぞれの光の強さです。1.0がふつうの昼間です。
editor--field--exposure = 目の慣れ
    .doc = 目がどれだけ暗さに慣れたか（段）です。
editor--field--color = 色
    .doc = #rrggbbで書きます。
editor--field--towards = 向かう先
    .doc = 右、上、部屋の奥への向きです。
editor--field--strength = 強さ
    .doc = この部屋のほかの灯りと比べた強さです。

## 家具と散らかり

editor--field--kind = 種類
    .doc = 何であるかです。
editor--field--at = 場所
    .doc = 横（-1から1）、高さ（メートル）、奥行き（入り口0から奥の壁1）です。
editor--standing--at = 場所
    .doc = ドアの中央からのメートルです。右、上、手前の順です。
editor--field--turn = 回転
    .doc = 度で書きます。0で入り口を向き、90で右を向きます。
editor--field--tilt = 傾き
    .doc = 度で書きます。前へ、次に右への傾きです。
editor--field--held = 手に持つ
    .doc = どちらの手にあるかです。場所は手からのメートルで数えます。
editor--field--scale = 大きさ
    .doc = もとの大きさを1.0とします。
editor--field--variation = 見た目
    .doc = 同じ種類の別の見た目です。0、1、2、と選びます。
editor--field--full-size = 実物大
    .doc = 部屋に合わせて小さくしません。身につけるものなどです。
editor--field--when = いつ
    .doc = これがある、選べる、言われる条件です。省くと、いつもです。
editor--field--kinds = 種類
    .doc = この中から偶然に選びます。
editor--field--amount = 数
    .doc = 本人の状態によって決まる数です。
editor--field--manner = 置き方
    .doc = どのように置かれているかです。
editor--field--area = 範囲
    .doc = 左、右、手前、奥の端です。
editor--field--seed = 偶然の種
    .doc = 数を変えると、ばらまき方が変わります。

## 本人、もの、言葉、選択

editor--figure--way-in = 行き
    .doc = どこに、どんな姿勢でいるかです。
editor--figure--way-out = 帰り
    .doc = どこに、どんな姿勢でいるかです。
editor--field--pose = 姿勢
    .doc = 座る、横になる、立つ、などです。
editor--field--close = 近づく距離
    .doc = カメラがどこまで近づくか（メートル）です。
editor--field--evidence = 事実
    .doc = 裏づけとなる事実です。出典とともにページに出ます。
editor--field--effects = 働き
    .doc = 本人の状態や、この先に何が起こるかです。
editor--field--way = 行きか帰りか
    .doc = 行きに言うか、帰りに言うかです。
editor--field--of = 何の代わりか
    .doc = どの言葉の代わりになるかです。

## 物語全体

editor--field--format = 形式
    .doc = 形式の版です。1です。
editor--field--languages = 言語
    .doc = 最初の言語から、ほかの言語に訳します。
editor--field--rooms = 部屋
    .doc = レールの順に並べた部屋のファイルです。
editor--field--short = 短い旅
    .doc = 最初から最後までの部屋のうち、いくつかです。なくてもかまいません。
editor--field--workshops = グループのための進め方
    .doc = グループで使う進め方のファイルです。なくてもかまいません。
editor--field--glossary = 用語
    .doc = ひきこもる人について使われる言葉です。
editor--field--start = 始まりの状態
    .doc = 始まりの四つの値です（0から100）。
editor--field--energy = 気力
    .doc = 一日を過ごす力です。
editor--field--shame = 恥
    .doc = 人に見られていると感じる強さです。
editor--field--trust = 信頼
    .doc = 人に悪意がないと信じられる度合いです。
editor--field--contact = 人とのつながり
    .doc = 人とのかかわりの多さです。
editor--field--personas = 誰の話か
    .doc = 最初の人が、この話のもとの人です。
editor--field--age = 年齢
    .doc = 帰りが始まるときの年齢です。
editor--field--household = 同居の人
    .doc = 文章で使い分けるための言葉です。
editor--field--months = 月数
    .doc = 最後の部屋でさらに過ぎる月数です。
editor--field--weighs = のしかかるもの
    .doc = 最初の部屋の前からある背景です。二つ以上にします。
editor--field--causes = 背景
    .doc = ひきこもりにつながる、裏づけのある背景です。
editor--row--causes = この背景のどれかがあるとき
    .doc = どれか一つがこの重さ以上のときです。省くと、背景を問いません。
editor--field--contested = 見解が分かれる
    .doc = 出典どうしの見解が食いちがっています。
editor--field--traces = 跡
    .doc = 選択が部屋に残すものです。
editor--field--supports = 支え
    .doc = 助けになりうる、裏づけのある支えです。
editor--field--fits = どうなるか
    .doc = 条件に合う最初のものです。代わりにfits.ronの表に書けます。
editor--field--outcome = 結果
    .doc = 支えがどうなるかです。
editor--field--endings = 結末
    .doc = 条件に合う最初のものになります。最後のものには条件をつけません。
editor--ending--at = どこで
    .doc = 最初の部屋のドアか、帰りのどこでもかです。
editor--field--back-to = 戻る部屋
    .doc = 終わる代わりに、一度だけ戻る部屋です。
editor--field--door = 玄関のドア
    .doc = 外から見た家のドアです。
editor--door--open = 開き
    .doc = 0が閉まった状態、1がいっぱいに開いた状態です。
editor--door--light = 外の明るさ
    .doc = 1が明るい朝です。
editor--door--home = 家の明かり
    .doc = ドアからもれる家の明かりの強さです。
editor--door--sun = 太陽
    .doc = 柱の間から差す日の強さです。
editor--door--lamp = ドアの上の灯り
    .doc = 灯りの強さです。
editor--door--things = ドアの前
    .doc = 玄関先にあるものです。
editor--fits--default = 空欄のとき
    .doc = どの行にも合わないときの結果です。
editor--fits--rows = 行
    .doc = 同じ支えの行のうち、条件に合う最初のものになります。
editor--row--path = 支え
    .doc = どの支えかです。
editor--field--before = それまでにあったこと
    .doc = 条件です。省くと、前のことを問いません。

## 事実

editor--evidence--from = ほかの物語の事実
    .doc = 出典と文章もいっしょに使われます。
editor--field--sources = 出典
    .doc = 事実の出どころです。
editor--field--accounts = 誰の話か
    .doc = どのようにひきこもったかです。背景を二つ以上挙げます。
editor--field--facts = 事実
    .doc = 自分たちの言葉で書き、それぞれに出典をつけます。
editor--field--pack = 物語
    .doc = 事実が書かれている物語です。
editor--field--name = 名前
    .doc = 何であるか、誰が出したかです。
editor--field--year = 年
    .doc = その事実の年、または発表された年です。
editor--field--who = 誰が
    .doc = 誰が数えたか、言ったかです。
editor--field--source = 出典
    .doc = 事実の出どころです。
editor--field--text = 事実
    .doc = 自分たちの言葉で書きます。文を写しません。
editor--field--ages = 年齢層
    .doc = どの年齢についてかです。
editor--field--disagrees-with = 食いちがう事実
    .doc = 食いちがう事実どうしは、互いに挙げ、いっしょに見せます。
editor--field--unused = 使わない理由
    .doc = どこにも使わないときの理由です。
editor--field--measures = 何の数か
    .doc = ほかの事実と同じものを数えているときの、その名前です。
editor--field--value = 数
    .doc = その事実が示す数です。
editor--field--up-to = 上の数
    .doc = 数が二つあるときの、大きいほうです。

## 数

editor--number--width = 幅
editor--number--height = 高さ
editor--number--depth = 奥行き
editor--number--forward = 前へ
editor--number--sideways = 右へ
editor--number--left = 左
editor--number--right = 右
editor--number--near = 手前
editor--number--far = 奥

## 名前のない部分

editor--part--standing = もの
editor--part--row = 行
editor--trace--value = 跡
    .doc = ファイルの中での名前です。ここで変えると、すべて変わります。

## 文章

editor--text--title = 名前
    .doc = 何と呼ぶかです。
editor--text--about = あらまし
    .doc = 何についての話かです。
editor--text--seen-in = 行きに見えるもの
    .doc = 短い文を二つから四つ。絵の見えない人のための文でもあります。
editor--text--seen-out = 帰りに見えるもの
    .doc = 短い文を二つから四つ。絵の見えない人のための文でもあります。
editor--text--clock-words = 時計の言葉
    .doc = 時計が数字ではなく言葉のときだけ書きます。
editor--text--means = 本人にとっての意味
    .doc = 文を二つか三つ書きます。
editor--text--means-out = 帰りの意味
    .doc = 行きとちがうときだけ書きます。
editor--text--words = 言葉
    .doc = 言われることです。
editor--text--option-words = 選択肢
    .doc = することを短く書きます。
editor--text--after = その後
    .doc = 静かに、正直に書きます。正解の選択肢はありません。
editor--text--closed = 選べない理由
    .doc = 条件に合わないあいだ、選択肢の下に出ます。
editor--text--otherwise = どの行にも合わないとき
    .doc = そのとき起こることを、文二つから四つで書きます。
editor--text--fit-words = 起こること
    .doc = 文を二つから四つ書きます。
editor--text--ending-words = 語られること
    .doc = 終わりにどうなっているかです。治って終わる話にはしません。
editor--text--next = 次の一歩
    .doc = 具体的で、できることを書きます。
editor--text--term-means = 意味
    .doc = やさしい言葉で書きます。
editor--text--term-who = 誰が使うか
    .doc = 使うとどうなるかも書きます。
editor--text--question = 問い
    .doc = 選択肢の前の問い、または場面です。どの選択肢にも合うようにします。
editor--text--prompt = グループへの問い
    .doc = ここで、グループに問いかけることです。なくてもかまいません。
editor--text--prompt-notes = 進行役へのメモ
    .doc = 進行役だけが読みます。グループへの問いがあるときは、書いてください。

## 選べるもの

editor--choice--shoji = 障子
editor--choice--curtain = カーテン
editor--choice--shutters = 雨戸とテープ
editor--choice--left = 左手
editor--choice--right = 右手
editor--choice--both = 両手
editor--choice--strewn = 散らばる
editor--choice--stacked = 積み重なる
editor--choice--heaped = 山になる
editor--choice--seen = 見えるもの
editor--choice--question = 問い
editor--choice--door = ドアで
editor--choice--anywhere = 帰りのどこでも
editor--choice--helps = 助けになる
editor--choice--helpsalittle = 少し助けになる
editor--choice--doesnotfityet = まだ合わない
editor--choice--harms = 害になる
editor--choice--in = 行き
editor--choice--out = 帰り

## 働きを言葉で

editor--effect--cause = 「{ $cause }」が{ $n }重くなる
editor--effect--leave = 跡「{ $trace }」を残す
editor--effect--clear = 跡「{ $trace }」を消す
editor--effect--months = { $n }か月たつ
editor--effect--support = 「{ $support }」を試す

## 取り消せる手順

editor--step--change = 変更：{ $what }
editor--step--words = 言葉：{ $what }
editor--step--add = 追加：{ $what }
editor--step--remove = 取り除く：{ $what }
editor--step--move = 移動：{ $what }
editor--step--rename = 名前の変更：{ $what }

## できないこと

editor--refused--broken = いま{ $what }を読めません。先に直すか、一つ前に戻してください。
editor--refused--no-file = ファイル{ $what }はここにありません。
editor--refused--not-there = { $what }はここにありません。
editor--refused--line = 文の行の初めに「{ $what }」は使えません。
editor--refused--id = 「{ $what }」はIDにできません。小文字、数字、ハイフンで、ほかと重ならないようにしてください。

## 書き始めの言葉

editor--new--room = 部屋
editor--new--seen = 静かな部屋です。畳に日が差しています。
editor--new--question = どちらをするか、選べるときです。
editor--new--thing = もの
editor--new--means = 意味は、まだ書かれていません。
editor--new--option = 何かをする
editor--new--after = そうします。その後のことは、まだ書かれていません。
editor--new--cause = 背景
editor--new--support = 支え
editor--new--ending = 結末
editor--new--next = 明日できる一歩。
editor--new--persona = この旅では、{ $age }歳です。
editor--new--term = 言葉
