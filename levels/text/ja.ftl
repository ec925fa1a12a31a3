# プログラム自身のことば。旅のことばは、それぞれの旅のフォルダーにあります。
# 空行は段落の区切りです。一覧（topics）では、一行が一項目です。

language-name = 日本語
list-comma = 、

## 表紙

title = わたしの小さな家
title--about =
    小さなカメラがレールに乗って、ひきこもって暮らすひとりの人の部屋を通りぬけ、また戻ってきます。

    あなたはものを見て、選びます。急ぐことはなく、勝ち負けもありません。
title--open = はじめる
title--open-again = 新しい旅をはじめる
title--open-short = 短い旅をはじめる（{ $n }部屋、約10分）
title--resume = 続きから（{ $n }番目の部屋「{ $room }」、{ $way }）
title--resume-ending = 前の旅が終わったところへ戻る
title--pack = 別の旅：{ $pack }
to-title = 表紙へ

## 内容について

note = はじめる前に
note--body =
    これは、部屋から出なくなった人の物語です。出てくる人はみな、架空の人物です。けれども、その身に起こるようなことは、作り話ではありません。物語のわきにある「記録されていること」には、一つずつ、出どころと年、誰が数えたかを書いてあります。出どころによって違うときは、両方をお見せします。

    気力、恥、信頼、人とのつながりは、わたしたちのモデルのものです。物語を動かすために、わたしたちが数字を決めました。いつもそうとわかるように書き、記録されていることとは混ぜません。

    この物語に出てくること：
note--topics =
    ひきこもることと、長いひとりの時間
    学校や受験の重圧と、いじめ
    仕事を失うことと、また失敗するこわさ
    家族の中のいさかいと、老いていく親
    うつと不安（くわしくは描きません）
    力ずくで家から連れ出されること（あなたがそれを選んだ場合）
note--ways =
    暴力や、自分を傷つける場面は出てきません。誰のせいでもありません。

    十八の部屋をすべて通る旅は、30分あまりです。部屋が少なければ、もっと短くなります。いつでもやめられ、同じところから続けられます。時間の制限はありません。

    どのページからも「相談先を見る」「すぐに離れる」「設定」を選べます。設定では、言語、文字の大きさ、動き、コントラスト、音を変えられます。キーやボタンを押すまで、音は出ません。

    つらくなったら、離れてください。部屋は待っています。
note--short = 短い旅を選びました。いくつかの部屋だけを通ります。約10分です。
note--begin = 最初の部屋に入る
note--begin-again = 前の旅を終えて、最初の部屋に入る

## いまいるところ

eyebrow--room = 部屋{ $n }／{ $total }・{ $clock }・{ $way }
way--in = 行き
way--out = 帰り

## どこにでもあるもの

support = 相談先を見る
leave = すぐに離れる
settings = 設定
history = これまでの話
back = 戻る

## 部屋、もの、選択

room--choice = 選択へ
room--looked = { $thing }（見ました）
thing--back = 部屋に戻る
choice--closed = いまは、まだ。
choice--back = もう一度見てまわる

## 何が起きたか

after--on-in = { $n }番目の部屋「{ $room }」へ進む
after--on-out = { $n }番目の部屋「{ $room }」へ帰る
after--turn = カメラが引き戻されるのにまかせる
after--door = ドアへ
after--taken = このあとどうなるかを見る
after--rewind = この選択を、別のものにしてみる

outcome--helps = { $support }：助けになる
outcome--helps-a-little = { $support }：少し助けになる
outcome--does-not-fit-yet = { $support }：まだ合わない
outcome--harms = { $support }：害になる

duration--months = { $n }か月
duration--years = { $n }年
duration--both = { $years }と{ $months }

## モデル。いつも、わたしたちのものとわかるように

model = わたしたちのモデルでは（測ったものではありません）
model--open = わたしたちのモデルで変わること
model--months = わたしたちのモデルで、ここで過ぎる時間：{ $months }。最初の部屋から：{ $total }。
model--changes = 変わるもの：{ $list }。
model--no-change = 気力、恥、信頼、人とのつながりは、そのままです。
model--change = { $meter }（{ $by }）
model--now = いまの値（それぞれ100まで）：{ $list }。
model--causes = ここから重みが増すもの：{ $list }。
model--contested = { $cause }（出どころの意見が食い違っています）
meter--energy = 気力
meter--shame = 恥
meter--trust = 信頼
meter--contact = 人とのつながり

## 記録されていること

facts = ここで記録されていること
facts--open = ここで記録されていること（{ $n }件）
facts--about = 一つずつ、出どころと年、誰が数えたかを書いてあります。どれも、この物語に出てくる人のことではありません。みな架空の人物です。
facts--differ = ここでは出どころによって違います。並べてお見せします：

## これまでの話

history--about = ここまでの話を、部屋ごとに並べました。最後まで行くと、どの選択の前にも戻って、別のものを選べます。そのときは、その選択のあとに起きたことは取り消されます。
history--empty = まだ何も選んでいません。
history--left-out = これより前の{ $n }件の選択は、ここに出ていません。見るには、ここに出ている最初の選択に戻ってから、このページをもう一度開いてください。
history--room = { $n }番目の部屋、{ $way }：{ $room }
history--thing = { $thing }：{ $means }
history--chose = { $question }　選んだこと：{ $option }
history--rewind = { $n }番目の部屋（{ $way }）の「{ $option }」の前に戻る

## 結末

ending = 結末のひとつ。終わりではありません
ending--leads-back = ここからまた戻ります
ending--next = 次の一歩
ending--months = わたしたちのモデルでは、この旅で、ひとりの人生の{ $months }が過ぎました。
ending--history = 旅をふりかえる
ending--support = 相談できるところ
ending--again = 最初の部屋からもう一度
ending--back = { $n }番目の部屋「{ $room }」へ戻る

## 旅のあと

debrief = 二つの質問
debrief--helped =
    この旅で、何が助けになったと思いますか。二つとも、答えなくてかまいません。答えはこのページの外に出ず、残りません。
debrief--felt =
    あなたにとっては、どうでしたか。
debrief--thanks =
    ありがとうございました。答えは残していません。

    何かが心に残ったら、誰かに話してください。友だちに、先生に、話を聞いてくれる電話の窓口に。
debrief--pass = この質問には答えない
helped--other = ほかのもの
felt--near = 自分の知っていることに近かった
felt--heavy = 重かった
felt--calm = 静かな気持ちになった
felt--hopeful = 希望を感じた
felt--other = それ以外、または言えない

route = ここまでの道、ここからの道
route--about = あなたの旅を、部屋ごとに並べました。こうなるほかなかったことは、一つもありません。どの部屋にも、ほかの選択がありました。その場で選べたものも、別の旅でなら選べるものも。
route--in = ここまでの道
route--out = ここからの道
route--line = { $n }番目の部屋「{ $room }」：{ $option }
route--met = { $line }。ここで出あったもの：{ $list }

route--drawing = 線は上を通って行き、下を通って帰ります。点は選択です。帰りの丸は、塗りつぶしが助けになった支え、中に点のある輪が少し助けになった支え、輪だけがまだ合わない支え、×は力ずくです。

sources = 記録されていることの出どころ
sources--about = この旅で「記録されている」と言っていることを、出どころごとにすべて並べました。どれも、こちらのことばで言い直したもので、引用ではありません。ここにないことは、作り話です。

numbers = 数字を並べて
numbers--about = これらの数字は食い違っています。どれか一つが正しい、というものではありません。年、年齢、誰が数えたかを見てください。小さいほうから順に：

glossary = ことばと、使う人
glossary--about = ことばは人に名前をつけます。人を傷つけることばもあります。それぞれに、誰が使うのかを書きました。
glossary--who = 使う人：{ $who }

## 旅のあとで見る、モデルのしくみ

rule = このモデルのしくみ
rule--documented = 記録されていること
rule--documented-about =
    背景となるものと、支え。それぞれに、もとになった記録が示してあります。
    支えがどうなったかを、誰かが書き残した例。下の各行でどうなるかは、それで決めてあります。
    順番：仕事より先に人とのつながり。家族のことが重いときは、診療より先に家族。たまによりも、たびたび。力ずくは、決して使わない。
rule--ours = わたしたちが作ったもの
rule--ours-about =
    人と、部屋と、そこで話されることばのすべて。
    気力、恥、信頼、人とのつながりと、すべての数字。誰かが測ったものではありません。
    背景がどれだけ重くなり、信頼がどれだけあれば助けになるのか、その境目。別の境目でもよかったのです。
    それぞれの支えが、それだけで足したり引いたりするもの：
rule--by-itself = { $outcome }とき：{ $list }。
rule--time = { $months }たつ
rule--table = あなたが出あった支え
rule--table-empty = この旅でためした支えはないので、ここに出すものはありません。
rule--table-about = 一つの支えの中で、最初にあてはまる行のことが起こります。この旅で起きた行には、そう書いてあります。
rule--row = { $when }：{ $outcome }
rule--row-here = { $row }（この旅ではこうなりました）
rule--helps = 助けになる
rule--helps-a-little = 少し助けになる
rule--does-not-fit-yet = まだ合わない
rule--harms = 害になる
rule--always = ほかのすべての場合
rule--and = { $first }、かつ、{ $second }
rule--any = 次のどれか（{ $list }）
rule--or = 、または、
rule--not = 次のことがない（{ $what }）
rule--at-least = { $meter }が{ $n }以上
rule--at-most = { $meter }が{ $n }以下
rule--weighs = 「{ $cause }」に重みがある
rule--weighs-more = 「{ $cause }」の重みが{ $n }以上
rule--chose = 「{ $option }」を選んだ
rule--looked = 「{ $thing }」を見た
rule--tried = 「{ $support }」をためした
rule--helped = 「{ $support }」が助けになった
rule--came = 「{ $support }」が跡を残した
rule--ended = 「{ $ending }」という結末になり、戻ってきた
rule--months = { $months }たった

## 相談先と、離れるとき

support--about =
    ご自分のこと、または身近な人のことで、相談できるところです。ご家族からも相談できます。りっぱな理由はいりません。

    このページは相談窓口ではありません。誰も読んでいませんし、ここでしたことが、この機器の外に出ることはありません。いますぐ危険があるときは、緊急の番号に電話してください。日本では119番（救急・消防）、110番（警察）です。

    番号や宛先は変わります。それぞれに、最後に確かめた日を書いてあります。
support--checked = { $date }に確かめました。
support--old = 最後に確かめたのは{ $date }で、180日より前です。変わっているかもしれません。
support--never-checked = まだ確かめていません。変わっているかもしれません。

left = メモ
left--body = まだ何もありません。
left--return = 戻る

## 設定

settings--about = 変更はすぐに反映され、いまの場所はそのままです。
settings--language = 言語
settings--text = 文字の大きさ
settings--motion = 動き
settings--motion-full = すべて：カメラが走ります
settings--motion-gentle = おだやか：カメラがゆっくり、まっすぐ走ります
settings--motion-cuts = 切りかえ：走らずに場面が変わります
settings--contrast = コントラスト
settings--contrast-normal = ふつう
settings--contrast-high = 強い
settings--volume-all = 全体の音量
settings--volume-room = 部屋の音量
settings--volume-events = できごとの音量
settings--volume-music = 音楽の音量
settings--captions = 音の字幕
settings--captions-on = あり
settings--percent = { $n }％
settings--off = なし

## 字幕が「あり」のとき、聞こえるもの。音一つにことば一つ

caption--birds = 外で鳥が鳴く。
caption--breath = ゆっくりとした息。
caption--cicadas = せみの声。
caption--classroom = 学校の廊下、大勢の声。
caption--clock = 時計の音。
caption--console = ゲームの音楽。
caption--crickets = 暗がりで虫が鳴く。
caption--fridge = 冷蔵庫のうなり。
caption--hush = ほとんど何も聞こえない。
caption--kettle = やかんの湯が、静かにたぎる。
caption--kitchen = 壁のむこうで、誰かが料理をする。
caption--rain = 雨。
caption--room-tone = 部屋の静けさと、電気のかすかなうなり。
caption--screen = ブラウン管の高い音。
caption--street = ずっと下の、通りの音。
caption--television = 壁ごしに、テレビの声。
caption--wind = 風。
caption--alarm = 枕の下で目ざましが鳴る。
caption--bag = ビニール袋がかさかさいう。
caption--bicycle = 自転車がベルを鳴らして通る。
caption--books = 積んだ本が動く。
caption--bottle = ペットボトルが転がる。
caption--bowl = 茶碗が置かれる。
caption--broom = 外で、誰かが掃いている。
caption--brush = ペンが長い線を引く。
caption--buttons = コントローラーのボタンの音。
caption--calendar-page = カレンダーが一枚、はがされる。
caption--car = 車が通る。
caption--children = 遠くで子どもたちが遊ぶ。
caption--chopping = 壁のむこうで、誰かが野菜を切る。
caption--chopsticks = 箸が置かれる。
caption--cloth = 布のすれる音。
caption--creak = 家がきしむ。
caption--crossing = 遠くで踏切が鳴る。
caption--crow = カラスが鳴く。
caption--cup-lid = カップの紙のふたがはがされる。
caption--curtain = カーテンが動く。
caption--dishes = 壁のむこうで食器が鳴る。
caption--dog-far = 遠くで犬がほえる。
caption--dog-paws = 犬が床を歩く。
caption--dog-sigh = 犬が横になり、ため息をつく。
caption--door-slide = 戸が敷居をすべる。
caption--drawer = 引き出しが開いて、閉まる。
caption--envelope = 封筒が開けられる。
caption--eraser = 消しゴムが紙をこする。
caption--evening-cicada = ひぐらしが鳴く。
caption--evening-tune = 町に夕方の音楽が流れる。
caption--footsteps = 外を、誰かが歩いて過ぎる。
caption--fridge-stop = 冷蔵庫が止まる。
caption--front-door = 下で、玄関のドアが閉まる。
caption--futon = 日なたで、誰かが布団をたたく。
caption--greeting = ドアごしに、やさしいひとことがかかる。
caption--gutter = 雨どいから水がしたたる。
caption--hanger = ハンガーがレールを動く。
caption--jingle = ゲームの中で、何かが見つかる。
caption--kettle-boil = やかんが沸く。
caption--kettle-click = 湯わかしのスイッチが切れる。
caption--keys = 玄関で鍵が鳴る。
caption--knock = 誰かが静かにノックする。
caption--laughter = 隣のテレビの笑い声。
caption--locker = 遠くで下駄箱の扉が閉まる。
caption--message = メッセージが届く。
caption--page = ページがめくられる。
caption--paper = 紙がかさかさいう。
caption--pencil = 鉛筆が書く。
caption--phone-buzz = 机の上で電話がふるえる。
caption--pills = 薬が一錠、シートから押し出される。
caption--pipe = 水道管を水が流れる。
caption--pour = 湯がカップに注がれる。
caption--robot = 小さなロボットが鳴く。
caption--school-bell = 遠くで学校のチャイム。
caption--scooter = 新聞配達のバイクが来る。
caption--shop-door = 夜の店のドアが、あいさつの音を鳴らす。
caption--shutter = 雨戸が開けられる。
caption--sigh = 誰かが息をはく。
caption--slippers = スリッパの音が廊下を来て、止まり、戻っていく。
caption--sparrow = すずめが鳴く。
caption--stairs = 誰かが階段を上がってくる。
caption--tap = 台所で水を出す。
caption--telephone = 布の下で電話が鳴る。
caption--train = 遠くを電車が通る。
caption--tray = お盆が戸の前に置かれる。
caption--typing = キーボードを打つ音。
caption--van = 外にワゴン車が止まる。ドアが横に開く。
caption--voices = 壁のむこうで、ふたりが話す。
caption--warbler = うぐいすが鳴く。
caption--wind-chime = 風鈴。
caption--zip = かばんのチャックが閉まる。
caption--score-fewer = 音楽の音が一つ減る。
caption--score-more = 音楽に音が一つ戻ってくる。
caption--score-gone = 音楽が止まった。

## 問題とお知らせ

problem--no-pack = 乗れる旅がありません
problem--no-pack-about =
    使える旅のフォルダーが、一つもありませんでした。

    旅を書いている方は、「studio check」を実行してください。何が、どのファイルのどの行でまちがっているかがわかります。そうでない方は、ページを読み込み直すか、プログラムをインストールし直してください。
notice--launch = 起動の指定{ $key }の値「{ $value }」は使えないので、外しました。
notice--pack-refused = 旅「{ $pack }」にまちがいがあるので、外しました。
notice--save-garbled = 保存された旅が読めませんでした。別にしてとってあります。新しい旅をはじめられます。
notice--save-newer = 保存された旅は、このプログラムより新しい版のものです。別にしてとってあります。新しい旅をはじめられます。
notice--save-other-pack = 保存された旅は、別の旅（「{ $pack }」）のものです。別にしてとってあります。新しい旅をはじめられます。
notice--save-changed = 旅を保存したあとで、部屋が変わりました。変わっていない、いちばん近いところから続けます。保存された旅は、別にしてとってあります。

## 読み込みのあいだと、ブラウザーが続けられないとき（プログラムの前にページが使います）

loading = 部屋を運んでいます。
loading--description = 小さなカメラが、ひきこもって暮らすひとりの人の、十八の部屋を通りぬけ、また戻ってきます。出どころのある記録とともに、急がず、点数もなく。
loading--progress = 部屋を運んでいます：%1／%2 MB
loading--no-script = このページにはJavaScriptが必要です。どこにも、何も送りません。
loading--failed = 部屋を運べませんでした。通信が切れたのかもしれません。これまでのことは、何も失われていません。
loading--retry = もう一度
loading--text-edition = 絵なしで読む
loading--lost = ブラウザーが絵を表示できなくなりました。メモリーが足りないときに起こることがあります。旅は残っています。
loading--stopped = プログラムの何かが止まりました。旅は、最後の部屋まで残っています。
loading--picture = 絵
loading--room = 次の部屋を組み立てています。

## 外から見たセット

outside = 外から：{ $room }
outside--open = セットを外から見る
outside--eyebrow = 部屋{ $n }／{ $total }・{ $clock }
outside--about =
    すべての部屋が一列に並んでいます。天井と、壁の一つが外してあります。小さなカメラは、あなたが見ている部屋で待っています。

    三角の旗は行きの選択、四角の旗は帰りの選択です。もう一度部屋に入って、別のものを選べます。そのときは、その選択のあとに起きたことは取り消されます。
outside--chosen-in = 行き：{ $option }
outside--chosen-out = 帰り：{ $option }
outside--not-chosen-in = 行き：まだ選んでいません
outside--not-chosen-out = 帰り：まだ選んでいません
outside--enter-in = 行きの「{ $room }」に入って、選び直す
outside--enter-out = 帰りの「{ $room }」に入って、選び直す
outside--next = 次の部屋へ（{ $n }番目、{ $room }）
outside--previous = 前の部屋へ（{ $n }番目、{ $room }）
outside--row = { $n }．{ $room }
outside--row-one = { $n }．{ $room }：{ $option }
outside--row-both = { $n }．{ $room }：{ $in }・{ $out }
outside--here = { $row }（いま見ている部屋）
