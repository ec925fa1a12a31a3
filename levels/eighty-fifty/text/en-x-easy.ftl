# The words of the journey "Two trays" in easy English: short sentences, common words.

### The pack as a whole: causes, ways of support and how they turn out, endings.

pack = Two Trays
    .about =
        A mother and her son live in a house with nine rooms. In the smallest room she is 87 and he is 53. On the way in you choose for her. Each room is smaller than the one before. On the way out you choose for him, and each room is larger.

        The two are made up, and so are their words. What is said about withdrawal is not made up: you see the text and the year beside it. The numbers for energy, shame, trust and contact are ours. Here they belong to both of them.
    .topics =
        living away from people, and long loneliness, in a house with two people
        growing old, getting weaker, and days in a hospital
        a mother who writes down what will be when she is gone
        a father who was ill, and care at home
        being hurt at work, and finding no way back to it
        less and less money, and what people say
cause--came-to-help = He came to help
    .means = His father was ill. He came home for three months. The three months had no last day. After that there was nothing to go back to.
cause--hurt-at-work = Hurt at work
    .means = One place closed. One wanted all things faster. In one a man stood behind him. Each time it took him longer to try again.
cause--no-way-back = No way back
    .means = There was one gate. It was for people who had just left school. He is over forty, and nobody could show him another gate.
cause--no-name-for-it = No name for it
    .means = He can mend anything, but he can never send a letter in time. People had words for that. None of them was the right word.
cause--what-people-say = What people say
    .means = Nobody in the street ever says anything. The two of them know what it is that nobody says.
cause--sparing-each-other = Being careful of each other
    .means = She asks nothing, because she does not want to hurt him. He says nothing, because she might worry. It works very well, for years.
cause--her-years = Eighty and fifty
    .means = Once she did the work for two with one hand. Now she needs both hands. There is no third hand in the house. Each year she has less strength.


## Ways of support, and how they turn out

support--survive-first = Getting through today first
    .said-and-heard = For weeks they plan nothing. They eat, they sleep, they say good morning. Nobody speaks about that night. But she has said it aloud, and the house still stands. It is more than they had.
    .two-cups = One thing today: tea. Both of them drink it. Tomorrow perhaps rice. Nobody asks where it leads. It leads to dirty cups, and he washes them.

support--outside-person = Someone from outside who does not push
    .again = The same step on the stones, the same cough at the gate. There is not much left to say about the weather. They say it. The visitor need not come, and comes again. He thinks about that later.
    .about-the-weather = He stays behind the paper door. He hears the visitor say that the food is good. Before leaving, the visitor says to the paper door: “It looks like rain.” It is said as to a person. He is ashamed. But he says: “Yes, it does.”
    .on-the-step = The visitor sits on the step, back to the house, and drinks the tea there. There is no question and no advice. There is one story about a pipe. In the third week two people sit on the step. Then the visitor leaves a name: a man at the town office who listens.

support--town-desk = The desk at the town office
    .the-next-page = The same desk, the same plant. Today it is the page about her. The man draws a house with two people in it. Beside each of them he writes who can come, and on which day.
    .with-somebody = They are three. The third one talks until the second page. “For men of your age there is not much,” the man says. “So we must make something.” Then he asks what they need first. Nobody has asked it in that order before.
    .her-sentence = He reads it from the paper. The woman at the desk waits until the end. “That is two people,” she says. She looks for two kinds of help. It takes time. She says that she will call, and she does.
    .too-old-for-one = The desk for young people ends at 39. The desk for old people begins at 65, and would like to help his mother. Between them is a chair beside a drinks machine. But the woman there keeps his number, and says so.

support--parents-group = An evening for parents
    .nobody-may-see = She goes as far as the hall. There is a bicycle that she knows. She buys vegetables and goes home. It is too near, and she is ashamed. The next town has an evening too. Somebody must drive her there.
    .more-tuesdays = She still goes, though she has heard it all. “I go for the young ones,” she says. The young ones are seventy.
    .the-eldest = She is ten years older than the others, and the only one who laughs. They practise what not to say. They do not say “when I am gone”. At home she forgets half of it. The other half is enough. He sings quietly in the kitchen.
    .biscuits = She comes home with a biscuit for him. “They only talked about other people’s sons,” she says. One of them does not open his curtain. She thought that she was the only mother who listens at doors.

support--visiting-nurse = A nurse who comes to the house, for her
    .the-door-shut = The nurse calls. His mother says through the door that she is well. For years nobody has come into this house. It cannot open in one day. The nurse leaves a card with the next day on it.
    .his-notes = When does it hurt? How long? On which stair? He has it all in a table, with the hour. “Who made this?” asks the nurse. She takes a copy for the doctor. In thirty years nobody has given her one.
    .for-her = She comes for the knee, every Wednesday. She does not ask who is upstairs. She hangs her coat beside his. After a month she says to the stairs: “She is better. That is your soup.”

support--home-helper = A helper who comes for her, and stays for both
    .a-third-morning = Now there is a third morning. On that one they clean nothing. The helper and he open the letters together. She reads aloud the parts that he would leave.
    .for-both = The letter from the doctor says that he can have help too. So on Mondays it is two hours for him, and on Thursdays two hours for her. It is the same helper. She does not always keep them apart.
    .stays-for-both = She comes for his mother: the bath, the bed, the heavy pots. In the third week she asks him where the big spoon is. He shows her. After that he cooks and she lifts. Nobody has changed the paper.
    .behind-the-panel = While she is in the house, he stays behind the paper door. But the house is lighter when she goes. A window is open. He finds that he knows her days.
    .tidied-before = His mother cleans for two days before the helper comes. On the third day she is too tired to open. It was a good idea. On the first day they need somebody they know.

support--diagnosis = A diagnosis, late
    .at-fifty-three = The doctor asks about lists, and lost gloves, and radios. At the end there is a word. He is 53, and he takes the word home. He tells it to his mother. “So that is what the gloves were,” she says.
    .no-one-word = There is not one word for it, the doctor says. There are a few half words. But she writes it down: he always tried. He asks for a second copy, for the kitchen.
    .page-four = The paper asks about his school, his first work, and his last good year. He gets as far as page four. Somebody should sit beside him and wait.

support--intensive-care = A team that comes often and stays
    .every-week = Two people come each week, always the same two. They sit at the low table. When he says nothing, they say nothing and drink their tea. In bad weeks they come twice. In the tenth week he tells them about the man who stood behind him.
    .slow = They come each week and are never in a hurry. He does not know yet what it is for. His mother knows. For an hour somebody else also knows that he is there.

support--light-care = An appointment once a month
    .between-others = Ten minutes a month is not much to stand on. But now there are other days with people in them. The ten minutes find a place among those.
    .the-third-month = The night before, he cannot sleep. The second time it is a different doctor. He begins again. The third time he stands at the bus stop and lets the bus go. Nobody calls to ask. So that is the end of it, he thinks.
    .it-rains = He goes once. Then it rains. Then his mother’s knee is bad. Then he would have to explain. It is nobody’s fault. It is too little to hold on to.

support--peer = Somebody of his own age
    .one-more-cup = There is one more in the group now. She is 48. “I am only looking,” she says. He makes room for her. He said that too.
    .same-year = They were born in the same year. There is much that they need not explain: songs, closed companies, mothers. The other man has been at home even longer. They talk about kettles. On Saturdays six people meet in a room. All of them are over forty.
    .by-letter = They write cards to each other. Neither of them likes the telephone. “How is your mother?” each card begins. For once he likes to answer a question.
    .all-at-once = Nine men in one room. He stands at the door, reads a notice, and goes home. He wants to go in. But one of the nine would be enough, in a smaller room.

support--his-hands = What he is good at
    .the-next-radio = The next radio is older than he is. It takes him four nights. The woman hears it play. She sits down on the step and says nothing. So he knows that it works.
    .asked-how = “How did you know that it was the switch?” They really want to hear, so he tells them. They have a word for it. He looks for what is wrong, and not for somebody to blame. He thought that all people do.
    .one-fan = It is one electric fan. He cleans it and oils it. He ties a note to it: “Turns to the left only.” Somebody comes for it while he stands behind the curtain. They read the note and laugh, in a nice way.
    .what-do-you-do = “And what do you do?” they ask. People ask that every day. He cannot breathe. “I look after the house,” he says. It is true. But to him it sounds like a thing he took from somebody. He needs a smaller question.

support--safe-places = Places where nobody asks
    .under-the-lamp = He knows the way as far as the lamp. They carried a bag home from there. After the lamp comes the shop, and it is open all night. He buys milk, and one thing that is not on the list. The woman there says good evening, and that is all.
    .two-in-the-morning = At two in the morning there are three people in the shop. He is one. The others are a taxi driver and a boy who washes the floor. He goes once a week. On the way home he walks in the middle of the road.
    .as-far-as-the-gate = His legs take him to the gate and stop. He stands there with his hand on it until he is cold. It is farther than last year. It is enough for tonight.

support--work-first = Work, and the rest will follow
    .the-old-bell = There is a bell when the work begins. It is the same bell. On Thursday a man stands behind him, to see how he does. The man means well, and he knows it. He walks home by the river, where nobody sees him. For a long time he does not come down the stairs.
    .the-youngest-by-twenty = The others are in their twenties. They are very polite. They practise how to come into a room. He has known that for years. This course was made for somebody else. It is nobody’s fault, and it takes two months.
    .no-longer-first = By now it comes fourth, and it need not carry so much. For six mornings he helps in the town library. On the seventh he says that it is too much. “Then come on Tuesdays,” they say.


## Endings

ending--leave-it-at-the-gate = Leave it at the gate
    .text =
        By the gate there is a box with a lid, for the rain. People put things into it: a radio, a lamp, a pot for rice. When it is dark, he brings them in.

        On the round board there is a card: “I mend what I can.” It does not say who. The whole street knows who. Some people sit down on the step and wait. He tells them through the window what was wrong.

        He takes no money, so they leave fruit. His mother counts the fruit. He is at home nearly all the time. The street comes to him.
    .next = Mrs Ogawa asks if he would show a boy how to mend a lamp. He says: on Saturday, if the boy comes alone, and may take it apart first.

ending--the-sheet-in-two-hands = The sheet in two hands
    .text =
        At the top it still says “When I am gone”. Below, first her writing and then his. Gas: he. Bank: he, with the man from the town office. Knee: the nurse, on Wednesdays. The yellow roses: water in the evening, and do not cut them in spring.

        On the last line there are three names with numbers. All three said yes. The man at the desk has a copy. He has never seen better books about two people, he says.

        They live as they did before. She sleeps all night now. He has begun a second sheet. At the top it says: “While she is here.”
    .next = First on the second sheet: the trees in flower at her old school. By taxi it is eleven minutes. He has the number. Beside it he wrote: both of us.

ending--saturday = Saturday
    .text =
        On Saturdays he puts on his shoes. It is twenty minutes along the river, to a room over a shop. There are six people in it, all over forty. Somebody has turned the clock to the wall.

        They do not talk about work. One of them does, and he may. One day he tells them about the two trays. It is quiet for a while. “Which of you washed them?” asks the woman of 48.

        On Sundays he is tired. On Mondays he stays in bed. But his mother asks about all six by name. She gets the names wrong, for fun.
    .next = Next Saturday somebody new may come. He is 56, and twice he came as far as the bottom of the stairs. Her son has said that he will wait for him there.

ending--five-keys = Five keys
    .text =
        Once there were two keys to the house. Now there are five. The nurse has one, and comes on Wednesdays. The helper has one, and comes on Mondays and Thursdays.

        “It is like a train station,” says his mother. She has her hair done for it. The helper lifts the heavy things. He cooks the good things. The nurse sits down for five minutes that are not on her list.

        He has not been farther than the gate. Nobody asks him to go. But on three days of the week somebody says his name in the hall. He answers, from any room.
    .next = The next thing is small: the fifth key. It hangs in the kitchen. The two of them are thinking about whom to give it to.

ending--one-table = One table
    .text =
        The second tray stands behind the first. They eat at half past six, at one table. If one of them is tired, they need not talk.

        On Tuesdays she goes to the parents’ evening. She is the oldest there, and they all know her. She comes home with stories. Supper is ready, and he asks about the man with the bird.

        Most things are as they were. He lives at night and sleeps by day. The street does not see him. But each evening somebody in the house knows how he is. She can see his face when she asks.
    .next = On Sunday there is a third bowl, for the visitor. “What does one cook for a guest?” he asks. “Too much,” says his mother.

ending--the-list-at-night = The list, at night
    .text =
        Three nights a week he goes out with the list. First the lamp, then the bridge, then the shop. He knows where things are. In nine years they moved only the tofu.

        The woman in the shop says good evening. A taxi driver looks up and lifts a hand. Nobody knows who he is, and they all know him.

        Since autumn his mother carries nothing heavier than her umbrella. By day the house looks as it always did. There are two people in it. One of them is thinking about milk.
    .next = The library by the bridge has a box for books, open all night. He has his mother’s card. Next time he will look at the shelf by the door before it closes.

ending--thursdays = Thursdays
    .text =
        On Thursdays there is a step on the stones and a cough at the gate. It has been so for nearly a year. Some days two people sit on the step. Some days the visitor sits there alone and talks to the paper door.

        They have tried other things. Some came too early, and some stopped. That was nobody’s fault. In the evening there are two trays. On good days they stand on one table.

        It is not much, if you count. But for both of them the week has a Thursday again. His mother says that she can hear him wash.
    .next = The visitor has left a name and a number at the town office. It hangs beside the calendar. Next Thursday they may read it together.

ending--a-light-on-the-stairs = A light on the stairs
    .text =
        At night there is a light on the stairs. She leaves it on for him. He leaves it on for her. Nobody ever turns it off.

        He is at home, and she is at home. They have tried many things. Much of it did not fit, or was too little. That was not her fault, and not his. They know more about each other now. He knows where her sheet is. She knows that he has read it.

        They eat. They sleep. She says good morning to the ceiling. Since spring the ceiling answers.
    .next = Somebody from the town office has left a card, with a day on it: “I shall come by. You need not open.” It stands in the kitchen, where both of them can see it.

### The rooms, in their order.

## 1 The photograph

photograph = The photograph
    .in = Seven o’clock, a morning in spring, sun on the mats. Her son sits at the low table and reads her the newspaper. The letters are too small for her. On the chest is an open book of photographs. Through the low opening you see the next room, and the next. Each is a little smaller.
    .out = The largest room, and the last. He stands by the futon with a cup in one hand. He looks our way, because the door is on our side. Her cushion is warm. She will be back in a minute.

photograph--album = The book of photographs
    .means = A school gate in April. He is six, and his bag is bigger than he is. She wears a grey kimono. They close their eyes against the sun. He has just asked how a gate gets into such a small box.
    .means-out = He counts back from the photograph to himself. It is a long way. But there are more people on it than he remembered. There is the man with the camera, for one.
photograph--paper = What the paper counts
    .means = “They have counted people like me,” he says. “At last. Up to 64.” “And me?” she asks. He looks. “You are ‘lives with a parent’.” “I have had worse names,” she says.
photograph--radio = The radio
    .means = At half past six it tells her to lift her arms. Three times it stopped. Each time he opened it on a newspaper and drew a map of its parts. Now there is a pin from her hair in it.
    .means-out = It is older than all this, and he has mended it more often. It plays. Nobody asks the radio why it stopped.
photograph--umbrella = Her umbrella
    .means = A stick is for old people, she says. An umbrella is for the weather. She takes it on fine days too.
photograph--shut-album = The book of photographs, shut
    .means = One morning, before a visit, she put it away. It has been shut since then. He thought she could not bear the picture. She thought that he could not.
photograph--cushions = One cushion more
    .means = It was always the cushion for the best guest. There is a deep place in the middle now. Somebody sits on it often.
photograph--rail = The rail on the stairs
    .means = It is good wood, as high as her elbow and nobody else’s. It took him three nights. “I do not need it,” she says, and holds on to it.
photograph--his-shoes = His shoes
    .means = They stand beside her slippers, and point to the door. There is a little earth on them. She leaves it there.

photograph--in = At ten a visitor comes for tea, a woman of the family. She always looks at the photograph. Then she asks what he is doing now.
photograph--in--put-away = Put the photographs away
    .after = The visitor looks at the empty place. She talks about her own family. It is a nice hour. Upstairs, he has heard the noise of the chest.
photograph--in--leave-open = Leave them there, and pour the tea
    .after = “He came for three months, when my husband was ill,” she says. Nobody has asked yet. “That is a long time ago now. He looks after the house.” It is short, and all of it is true.
photograph--in--ask-what-he-thought = Ask him what he was thinking there
    .after = “I thought: how long does this last?” he says. They laugh. Then he says that he lost his cap that day, and his lunch box that week. He never found out how the others did it.
    .closed = This morning she has not looked at the photograph.
photograph--in--cancel-tea = Call and say that she has a cold
    .after = She coughs into the telephone, and does it well. All day they need not be anything to anybody. They eat rice with tea on it. Later she coughs again, alone.
    .closed = He has just read to her about so many people at home. Now she would like some company.

photograph--out = The door is on our side. It was always there. What will it be today?
photograph--out--keys = Give somebody a key
    .after = It is a small key on a red thread. He holds it out, quickly. “Then I need not call first,” says the other. “No,” he says. “Come in. We are always here.” He hears the words. They sound all right.
    .closed = Nobody comes often enough yet. He is afraid to choose the wrong person.
photograph--out--school-gate = Walk with her to the old school gate
    .after = It takes forty minutes, with the umbrella. The gate has a new colour. She stands where she stood before. A boy with a big bag asks what they are looking for.
    .closed = It is 600 steps to the gate. His legs have never been so far, and they are afraid.
photograph--out--on-the-step = Sit on the step with the door open
    .after = He sits down where the stone is warm. A woman goes by and says good morning to both of them. His mother has come out too. “You let the warm air out,” she says, and stays.
photograph--out--read-paper = Shut the door, and read her the weather
    .after = Fine in the morning, clouds later. There is a door in the house. It opens from the inside. Today is not the day. Her eyes are shut, and she is listening.

## 2 Two trays

two-trays = Two trays
    .in = Half past six in the evening. He eats at his table under the lamp, head down. On this side of a paper door is a second tray, with the same supper. There is a paper lamp and a thin cushion. She eats when he eats. It is nearly the same as eating together.
    .out = Light comes in, and the table is ready. He sits up straight with open hands and looks across. There is a place across from him.

two-trays--her-tray = The other tray
    .means = Rice, soup, a little fish. She makes the two just the same. When he puts down his chopsticks, she pours the tea. She has not needed to see him for years.
    .means-out = It still stands on the mat, on her side. He sits down on her cushion and tries it. You hear all of it from here. He had always eaten so quietly.
two-trays--moved-tray = The tray across from him
    .means = It has come round the paper door. Nobody said a word about it. Now it stands on the table, across from his.
two-trays--night-soup = The soup of the night
    .means = At two in the night he cooks. Nobody is in the kitchen then. In the morning there is soup. It is better than hers. She has told him so: she asked him how he makes it.
    .means-out = He has written it down at last. “Wait until the others are asleep,” it begins. He crosses that out.
two-trays--third-cushion = His father’s cushion
    .means = The drawing office closed, and he was looking for the next place. Then his father fell ill. Of course he came. He washed him and read him the baseball news. The cushion is still there, and so is he.
two-trays--her-sentence = A paper with one sentence
    .means = She wrote it beside the telephone, and never said it. Two words are crossed out: “ill” and “difficult”. What is left says: “My son and I need somebody.”
two-trays--two-lots = Two pieces of fish
    .means = The two pieces are the same size. He is sure of it. For three years she ate the end of the fish. He thought that she liked it.

two-trays--in = Tonight his side of the paper door is open as wide as a hand.
two-trays--in--sit-down = Carry her tray round and sit down
    .after = “There is room,” he says. They talk about the vegetables. He eats too fast and she too slowly. The next evening the door is shut. But on her side lies his father’s cushion, which is softer.
    .closed = A hand is not an arm. Perhaps he forgot to shut it. She is afraid.
two-trays--in--two-knocks = Knock twice and eat on her side
    .after = Two knocks: it is hot, begin. One knock back: it is good. You can run a house with three knocks. After some months they do not notice it any more.
two-trays--in--wait-with-tea = Wait for his chopsticks, then bring tea
    .after = She waits with the pot until her foot hurts. The cup comes out. She fills it. It goes in. “Careful, it is full,” she says to the hand. It is a good hand, like her husband’s.
two-trays--in--ask-about-work = Ask why he never went back to work
    .after = It is a long time before he answers. There was a place with a bell, he says. A man stood behind him. There were lists. “I could not keep them in my head, or on paper.” Then he says that the fish is good.
    .closed = Tonight she has not looked at the cushion. The one question needs the other.

two-trays--out = It is nearly half past six. She holds her coat and does not know if she may go.
two-trays--out--her-tuesday = Tell her to go; he will cook
    .after = “They will ask what I did wrong,” she says. He has read about it: they do not ask that. He gives her the umbrella. Then he stands in the kitchen by daylight, and it is his kitchen.
two-trays--out--one-table = Put both trays on one table
    .after = He carries her tray round, and she follows it, because she is hungry. They sit down. Each of them still listens for the other’s chopsticks. Then they notice.
    .closed = There is a paper door between the trays, and many years. He is afraid of how quiet it would be.
two-trays--out--lay-for-three = Make a third place, for the visitor
    .after = The third tray is at the back, with an old price on it. “Half past six, if you can,” he writes on a card. The visitor can.
    .closed = Nobody comes to the house yet who could stay for supper.
two-trays--out--soup-at-noon = Cook at noon, not at night
    .after = At noon somebody is in the kitchen. She sits and tells him what is wrong, and he does it right. That night they both sleep well.

## 3 The accounts

accounts = The accounts
    .in = Ten in the morning, on the fifteenth. Her pension has come. He writes it in with a pencil, low over the desk. Her bank book lies on five years of accounts. Her cushion and her warm coat are by the other table.
    .out = Sun on the desk. He sits up straight with an account book open in both hands. He holds it like a thing that one can show.

accounts--bankbook = The bank book
    .means = Every two months some money comes in, and then it goes out. It is money for one. On television they had a word for people like him. She turned it off. For a week she knew that he had heard it.
    .means-out = Both their names are on it now. “A good day to both of you,” said the woman at the bank.
accounts--account-books = Sixty months
    .means = Two people have lived on one pension for five years. The numbers are always right, to the last yen. He knows when each vegetable is cheap. With what they did not spend on gas, he bought her a warm shirt.
    .means-out = Sixty months, and more since then. Somebody asked to see them, and turned the pages very carefully.
accounts--payslips = Old pay papers
    .means = Eleven months, two years, four months. There are four places of work in the envelope. The first one closed in the bad years, and so did others. The last one wanted it faster. His lines were the best in the office, and always a day late.
    .means-out = She knows about the bell, because she asked early. He puts the papers in order. It is a shorter row than he thought.
accounts--rice-bin = The rice box
    .means = For a time the bank book was in here, under the rice. He found it the first night, because he cooks. Each time he put it back. Today he lays it on the desk, and she sees it.
accounts--line-sixty-one = A month that he signed
    .means = One day she pushed the bill across to him. Since then there are two red marks on each page. One is his. He had that seal made when he was twenty.
accounts--fish = A line in pencil
    .means = “Fish, one, small.” For three years it says so, in his writing. He wrote what she told him. Beside it he now writes a question mark, and below it: two.

accounts--in = The gas costs more now. Until the next pension they need 400 yen more.
accounts--in--smaller-fish = Buy one fish, and like the small end
    .after = “At my age one needs less,” she says. He writes it down. The numbers are right again. He is proud of the month, and she is proud of him. She goes to bed early.
accounts--in--his-month = Push the bill across, and let him
    .after = “You decide,” she says. He thinks for a long time. Then: no bath on Wednesdays, and the radio can play until June. “Where do I sign?” he asks.
    .closed = She has not turned the pages. She does not know how much of the house he carries.
accounts--in--notes-under-book = Put some money under his book
    .after = In the evening the money is under her book. The next day it is under his. It goes on for a month. In the end he writes “found”, and both of them feel bad.
accounts--in--hide-book = Hide the bank book in the rice
    .after = “It is because of strangers,” she says. He says yes. After that he keeps the accounts in his head. He never asks how much there is.
    .closed = It was always there. She is ashamed of many things, but not of a book.

accounts--out = The numbers are right, to the last yen. What could that be good for?
accounts--out--figures-to-desk = Take the numbers to the town office
    .after = Five books in a shopping bag. “Two people, one pension, and this is not enough,” he says. He has practised. The man turns a page, and another. Then he calls someone to look.
    .closed = He must tell a stranger how they live. He is too ashamed to go alone.
accounts--out--job-box = Mark the box “looking for work”
    .after = It is the only box that fits. After three weeks a letter comes, with a map and a day. It begins on a Monday at half past eight.
accounts--out--show-the-books = Let somebody look at the books
    .after = He leaves one on the table, open. The guest reads a page, and reads it again from the end. “Who taught you this?” Nobody did. There was always too little money, and he wanted it to be right.
accounts--out--where-things-are = Write with her where things are
    .after = Water, gas, the papers of the house. She tells him, and he asks what comes then. “It is like getting ready for a journey,” she says. “I never liked that alone.”
    .closed = It begins: “When you are not here.” He is afraid of those words.

## 4 The shopping bag

shopping-bag = The shopping bag
    .in = Twenty past four, and the sun is low. Her bag is on the floor. He sits with his arms round his knees and his head to one side. He heard the gate, the step, the bag. By the sound he knows how heavy it was.
    .out = He is on one knee and lifts a box from the gate. It is not too heavy. The same sun comes from the other side.

shopping-bag--list = The list
    .means = He writes it in the order of the shelves. So she need never walk back. He has not been in the shop for nine years. It is nearly right. They have moved the tofu. She has not told him.
    .means-out = The tofu is in the right place now. He saw it himself, and wrote down the day.
shopping-bag--bag = The bag
    .means = Milk, rice, vegetables, the big bottle because it is cheap. She put it down four times, on four walls. She could draw a map of this street in walls.
shopping-bag--shoes = His shoes
    .means = They are nine years old and look new. Every June she puts them in the sun. “Somebody might need them,” she tells the shoes.
shopping-bag--shoes-turned = His shoes, turned round
    .means = They point to the door. Under one of them there is a small stone. He leaves it there. It comes from somewhere.
shopping-bag--her-story = The man who visits
    .means = Once, in the shop, she said that he was visiting. Since then he has a life there, with a train and a company in Nagoya. “How was my journey?” he asks. “You had a seat by the window,” she says. They let him stop working.
shopping-bag--chestnuts = A bag of nuts
    .means = “For the one who writes the list.” It came from the woman in the shop. In autumn another one came. She told the truth there, and that is all that happened.
shopping-bag--crate = The box at the gate
    .means = Twelve kilos, with the rice. He carries it in before she comes near it. Nobody in the street needs to put a bag on walls now.

shopping-bag--in = “So much?” says the woman in the shop. “Have you got company?” People are waiting behind her.
shopping-bag--in--say-visiting = Say that her son is visiting
    .after = “How nice! From far away?” “From Nagoya,” she says. It is so easy. She buys a cake for his journey. At home they eat it and say nothing. It is a very good cake.
shopping-bag--in--say-home = Say: “My son. He writes the list”
    .after = The woman looks at the paper. “In the order of the shelves! I could use him here.” She asks nothing more. The bag is as heavy as before. But on the way home there are two walls less.
    .closed = She has never said it outside. People are waiting, and she is too ashamed.
shopping-bag--in--two-trips = Put half of it back; go twice
    .after = At five she goes again. At six it is dark, and two red lines cross her fingers. “Was something wrong at the shop?” he asks. “Many people,” she says.
shopping-bag--in--corner = Ask him to meet her when it is dark
    .after = At nine he stands under the lamp at the corner. They carry the bag home, one on each side. They do not talk, because people may be asleep. At the gate she says: “You have grown.”
    .closed = One asks such a thing at table, and they have no table. She is afraid he will say no.

shopping-bag--out = The list is ready. Who takes it?
shopping-bag--out--night-shop = Go himself, when the street is empty
    .after = It is ten to two. He has her bag and a light. A dog asks once who it is. Then it remembers.
shopping-bag--out--helper-and-list = Give the list to a helper
    .after = She reads it. “It is in the order of the shelves,” she says. She comes back with all of it. She has one question, and only he can answer it.
    .closed = Helpers come from offices, and offices begin with papers. There are none yet, and he is tired.
shopping-bag--out--peer-to-the-corner = Ask somebody to come to the corner
    .after = “I can walk as far as the lamp,” he writes. “Could you come from the other side?” The answer is a card with a lamp on it. Below is an hour, and a question mark.
    .closed = He knows nobody who would meet a man at a lamp.
shopping-bag--out--delivery = Have the heavy things brought
    .after = She signs the paper and he does the numbers. It costs 300 yen. On Friday there is a box at the gate. She goes to the shop with her umbrella, for one lemon.

## 5 The round board

round-board = The round board
    .in = Eight o’clock, the first Sunday of the month. Outside the neighbours clean the street. The window is shut. He sits low with one hand on the wall and listens. On the table is the board that goes from house to house.
    .out = The window is open to the street. He sits with crossed legs and leans forward a little, as one does to listen. There is tea for two, and a cushion for a guest.

round-board--board = The round board
    .means = It has news for the street, and a place for each family’s mark. Theirs is always last, because she takes it on in the dark. There is also a list of who cleans. Beside their house somebody has put a line. It is kindly meant.
    .means-out = The line is gone. There is a small mark now, not quite straight. He had to press the paper against something, and used the door.
round-board--leaflet = A leaflet
    .means = It came with the letters. “We bring your child out. Nobody will know. The same day.” There is a van on it, and a family by a lake. She has put a vase on the family.
    .means-out = He knew that she had called. He was on the stairs, and he says so now. “I stopped it,” she says. “I know,” he says. “You said that you were cooking.” They throw the leaflet out with the old papers.
round-board--brooms = The brooms
    .means = There are nine brooms, and he knows them by their sound. Mrs Ogawa’s broom always stops at their gate and waits. “She is counting leaves,” he thinks. His mother thinks that she waits for somebody to come out.
round-board--big-bag = The big bag
    .means = They carry it by night, one on each side. It has not been on a wall since. The old lady has grown strong, the street says.
round-board--fan = An electric fan
    .means = He cleans the street at five. One Monday the fan stood at the gate, with a note. “For the one who gets up so early. It does not turn any more. No hurry.”
round-board--her-visitor = The guest’s cushion
    .means = Mrs Ogawa has sat on it three times. The first time she cried a little, about a boy in her own family. He gave her paper for her eyes. Since then they mostly talk about brooms.
round-board--second-cup = The second cup
    .means = He has put out a second cup. It is for nobody. He wants to see how it looks.

round-board--in = This month their house leads the cleaning. She can no longer do it. All of them know who else lives here.
round-board--in--pay-the-fee = Pay for not coming
    .after = She puts 500 yen into an envelope and takes it there in the evening. The answer is very kind. On Sunday they stay where they are until the brooms have gone.
round-board--in--swept-early = Clean at five with him, when nobody sees
    .after = In the dark he cleans and she holds the light. At eight nine neighbours come with brooms. There is nothing to do. They stand and talk. From then on they do it every month.
    .closed = She would have to get up at four. She is tired before she has finished thinking it.
round-board--in--tell-ogawa = Tell Mrs Ogawa at the gate
    .after = “My son lives here,” she says. “For a long time now. He does not go out.” “I know the soup,” says Mrs Ogawa. “It comes over at two in the morning. I always wanted to ask what is in it.”
    .closed = She has not listened to the brooms. One of them waits for her. She is ashamed and stays in.
round-board--in--ring-leaflet = Call the number on the leaflet
    .after = A warm voice asks how old he is, how heavy, and if the house is hers. She says that she is cooking, and stops. Her hand stays on the telephone. There is a noise on the stairs.
    .closed = The vase is on it, and she trusts the vase.

round-board--out = It is the first Sunday again. The brooms come nearer.
round-board--out--let-ogawa-in = Open to the neighbour, and sit down
    .after = She takes off her shoes at once. She sits with her back to his corner and pours the tea herself. “I only want to get out of the wind,” she says. There is no wind.
    .closed = She knows the house, but she does not know him. He is afraid of her eyes.
round-board--out--card-on-board = Put a card on the board: “I mend”
    .after = “Radios, fans, lamps. Please leave at the gate. No hurry.” He puts his mark below it. The board goes round for four days. For four days he does not sleep much.
    .closed = The whole street would read it. He is too ashamed to have his name on a board.
round-board--out--over-forty = Ask about a group for people over forty
    .after = He saw it in very small letters. “Forty and over. You need not speak. Tea.” The last word decides it. He writes a card. The answer comes in green.
round-board--out--open-the-paper = Open the window, and stay
    .after = There they are. The brooms have faces. Somebody moves a head, and he does too. Mrs Ogawa lifts her broom a little, like a hat. It lasts eleven seconds. He stays for the next one.

## 6 The stairs

stairs = The stairs
    .in = Twenty to six, a grey window. She has fallen, only from the second stair. It is not far, but it is enough. One of her slippers lies on its side. He kneels beside her cushion with a wet cloth. “It is nothing,” she says.
    .out = It is light. He kneels and holds out one hand to us, low and open. His mother stands on the lowest stair, and we see what she sees. Her slippers stand side by side.

stairs--fourteen = Fourteen stairs
    .means = There are fourteen. She has gone up and down since she was young. The seventh one makes a noise. She carries the tray in her left hand, and holds the wall with her right. Today the wall was not in its place.
    .means-out = He has measured them. No two are the same. It was not only her knees. Long ago somebody built them in a hurry.
stairs--tape = Yellow tape
    .means = One night he put yellow tape on the edge of each stair. He forgot the bank, the bath, and his own birthday. He did not forget her bad eye. At the thirteenth stair there was no more tape.
    .means-out = The last stair has its tape now. It is another yellow. He wrote “tape” on his hand, and did what the hand said.
stairs--cold-cloth = The cold cloth
    .means = He changes it every ten minutes, by the clock. He did the same for his father. She shuts her eyes. He is so good at this, she thinks, and nobody has ever seen it.
stairs--fathers-cushion = His father’s cushion
    .means = Since they ate together, it is for the one who needs it. Now it is under her knee. “It came for three months too,” she says.
    .means-out = It has been under a knee and behind a back. A cushion can do more than one thing. His father would have said so, and read on about baseball.
stairs--futon-below = Her futon, downstairs
    .means = She sleeps by the kitchen now and hears him cook. The first nights he walked very quietly. Now he tells her what it is going to be.
stairs--seven-digits = A number beside the clock
    .means = That morning he called it himself. Three times he stopped before the end. “My mother has fallen,” he said then. Then his name, and the street. One can just say these things.

stairs--in = Her knee is getting bigger. He looks at the telephone. She looks at him.
stairs--in--the-stair-moved = Say that it was the stair
    .after = “It moved,” she says. “I always knew it would.” He laughs, and she laughs. For two days she does not get up. Now he carries the tray, and knocks twice.
stairs--in--futon-down = Move her futon down to the kitchen
    .after = He carries it down. It is warmer there. At night she looks at the ceiling and tries to hear how he is. There are fourteen stairs between them. She will not go up again.
stairs--in--no-doctor = A cold cloth, and nobody in the house
    .after = A doctor would see the hall, the boxes, and him. She puts a cloth round it, as her mother did. It gets better, in its way. Now there are two in the house who do not go out.
    .closed = She is not so ashamed. Somebody may come.
stairs--in--he-rings = Let him call the doctor
    .after = Three times he stops before the end of the number. The fourth time there is a voice, and he says it all. The car comes. He stands in the door and holds the umbrella. By day he has not been so far for years.
    .closed = He has never had to call for anyone. She is afraid of what it would cost him.

stairs--out = The lowest stair. Her hand is on the wall. His hand is free.
stairs--out--twice-a-week = Ask who could come twice a week
    .after = It is a leaflet with a sun on it. He reads as far as “bath” and goes to ask her. “A strange woman?” she says. “In my bath?” Then, after a while: “Would she do my back?”
stairs--out--first-step = Hold her hand on the first stair
    .after = “The other foot,” he says. Somebody has shown them. Up and down, and that is all for today. “You hold on like your father,” she says. “You are the one who holds on,” he says.
    .closed = Nobody has shown him how yet. He is afraid to do it wrong.
stairs--out--rail = Build a rail, as high as her elbow
    .after = He measures her elbow while she works in the kitchen. He cuts the wood at night. It holds. He has hung from it with his whole weight.
    .closed = The wood is outside. He is too tired to get it.
stairs--out--swap-floors = Bring her futon down, and say good night
    .after = She lies near the kitchen and hears him cut. “Smaller!” she calls. At eleven he looks in. “Good night,” he says. It is a short word for so many years.

## 7 The hospital slip

hospital-slip = The hospital slip
    .in = Two in the afternoon. A bag stands ready beside her cushion. Her son sits on the futon, tired, with a paper in his hand. She cannot find her glasses. There is one line that he has not read to her.
    .out = He sits up straight, holds the paper in both hands, and reads it to the end. Then he reads the back. There are two cups beside the medicine.

hospital-slip--slip = One line on the paper
    .means = “Who should we call?” One name, one number. She has written on such papers all her life. One line never took so long.
    .means-out = If one writes as small as he does, there is room for two names.
hospital-slip--tablets = Her medicine
    .means = Morning, noon, night: he has put it in three rows, with the days. He has not forgotten hers in two years. One of his teeth has hurt since March. The card for the dentist lies under the clock.
    .means-out = There are three rows for her. At the end there is one with his name. If somebody looks at her, they can look at him too.
hospital-slip--bag = The bag for the hospital
    .means = Clothes for the night, a towel, the small radio. It is for two nights. She has cooked for six, and there is a note on each lid.
hospital-slip--found-book = The bank book, by daylight
    .means = It lies on the chest, and there is rice on it. This morning he gave it to her, for the hospital. He said nothing. So he knew. So he always knew.
    .means-out = “You might have told me that you knew,” she says. “You might have told me that you hid it,” he says. They look at each other over the book. It is nearly funny.
hospital-slip--his-notes = His notes about the knee
    .means = After that call he began to write it down: the hour, the stair, the weather. Beside it, very small, he writes about himself: what he forgot, and why. He begins to see how it works. It is the same with radios.
hospital-slip--his-name = A name on the paper
    .means = She wrote it large: his name, and then “son, at home, you can trust him”. The nurse read it out in the hall. He has kept the paper because of the last words.
hospital-slip--empty-line = The line
    .means = He knows what she wrote there. It was not his name. He is not angry. He would not have called himself. With one finger he tries how it would look.

hospital-slip--in = “Who should we call?” asks the paper. He gives her the pencil.
hospital-slip--in--leave-empty = Leave the line empty
    .after = “There is never anything to call about,” she says. The woman at the desk looks at her a moment too long. For two nights she does not sleep. At home he does not sleep either.
hospital-slip--in--write-his-name = Write his name there
    .after = On the second evening the hospital calls. He waits through nine rings, and then he answers. They only ask if she takes sugar. “One,” he says. “She will tell you none.”
    .closed = He has not answered a telephone for years. She is afraid to do that to him.
hospital-slip--in--write-ogawa = Write Mrs Ogawa’s number
    .after = Mrs Ogawa is proud. Both evenings she puts a pot of food at the gate for him. She calls out what it is. On the second evening the pot comes back clean.
    .closed = She has a neighbour, but no neighbour who knows. She is ashamed to begin like this.
hospital-slip--in--until-spring = Put the hospital off until spring
    .after = She calls and says that it is not a good time. It is because of the garden. They understand. She takes her things out of the bag again. He hears each one.

hospital-slip--out = On the back it says who can come to the house, and how often.
hospital-slip--out--nurse = Say yes to the nurse, for her
    .after = He marks the box himself. “Does anyone else live there?” it asks. He looks at that for some time. Then he writes a one, takes it away, and writes a one.
hospital-slip--out--his-own-slip = Ask about himself too
    .after = “It is about me,” he says. He says it twice, because she is already writing his mother’s name. She takes a new paper. “Since when?” she asks. “There was a cap,” he says. “I was six.”
    .closed = Whom could he tell? He has not told anybody a smaller thing yet, and he is afraid.
hospital-slip--out--once-a-month = Take the appointment once a month
    .after = It is by the station, on the tenth floor. You take a number and wait. The next free day is in seven weeks. He writes it on the calendar, under one of hers.
hospital-slip--out--team = Ask for people who come every week
    .after = It is three pages on, where hardly anyone reads. Two people, at the table, each week, as long as it takes. “Do they take off their shoes?” he asks. They do.
    .closed = Every week is often. He is too tired to be looked at every week.

## 8 The telephone

telephone = The telephone
    .in = A quarter past eight in the evening. The paper lamp is on. Beside the telephone lies a number. She sits there each evening, three hours after the office shuts. He sits on the futon with his head on his knees. In this room one can hear a person not calling.
    .out = Morning, and the office is open. He sits on the futon with the telephone at his ear. We hear him say his name.

telephone--number = The number
    .means = “For people who have withdrawn, and for their families.” She cut it out of the town’s newspaper. Below, in small letters: “up to 39”. Beside it she wrote: can they count to fifty?
    .means-out = “Up to 39” is crossed out, with a straight line. He called to ask if it was still so. It was not.
telephone--clock = The clock
    .means = The office shuts at a quarter past five. In the morning she is busy. At noon she rests. In the evening she is ready, and can practise.
telephone--listening = Her son, listening
    .means = He could tell her that it is all right. Each evening at this hour he wants to, and takes a breath. Then she gets up. He lets the breath out quietly. She must not think that he was waiting.
telephone--his-shoes = His shoes, inside
    .means = She brought them in from the hall and put them here. They have been on a train to Nagoya, or under a lamp. For shoes in a box, they have seen a lot. She cannot say why they should be near the telephone.
    .means-out = He wears them in the room, to make a call. In shoes one stands in another way. She has put a newspaper under them and said nothing.
telephone--what-she-wrote = Her sentence
    .means = She tried eleven times. The twelfth is clean: “My son and I need somebody.” He was sure it would say “my son needs”. He reads it again, because of “and I”.
telephone--all-ages = A newer leaflet
    .means = It came with the gas bill. There are more words now for whom it is for. One is “of any age”. One is “parents”. Somebody must have asked.
telephone--turned-slip = The paper, face down
    .means = She turned it over, and for a year she cleaned round it. On the back there are pictures of hats. He knows each hat.

telephone--in = There is the number. It is a quarter past eight.
telephone--in--ring-and-stop = Call, and stop when it rings
    .after = A voice on a tape says when they are open. It is a nice voice. She says “thank you” to it. On the futon nobody moves.
telephone--in--write-sentence = Write down what she would say
    .after = “My son is”; no. “I have a son who”; no. She uses a lot of paper. Six words are left, and she is in them too. She puts them under the telephone, for tomorrow and the day after.
    .closed = This evening she has not read the paper to the end. There are small letters.
telephone--in--turn-slip = Turn the paper over
    .after = On the back are hats, at half the price. They are happy hats. One can put a telephone on them.
telephone--in--ask-him = Ask him if she may call
    .after = It is quiet so long that she hears two trains. “I would not know what to say there,” he says. “Nor would I,” she says. It was not a no. They both lie awake, because it was not a no.
    .closed = They have never talked about such a thing. She is afraid to begin with the biggest.

telephone--out = It is five past nine, and the office is open.
telephone--out--town-desk = Call the town office himself
    .after = “Which office, please?” He does not know. “What is it about?” He looks at her cushion, the paper, the shoes. “About two people,” he says. Then there is a voice that has time.
telephone--out--read-her-sentence = Read them her sentence
    .after = It is in her writing, so he only has to read. “My son and I need somebody,” he reads. Then he adds: “I am the son.” “Good morning,” says the voice. “Where shall we begin?”
    .closed = There is no sentence. He would have to make one alone, and he is afraid.
telephone--out--parents-number = Ask what there is for parents
    .after = “She is 87,” he says. “Is that too old for parents?” The woman laughs, and is sorry at once. No age is too old, she says. There are biscuits.
    .closed = He would call about her, and she would not know. Nobody has told him yet that he may.
telephone--out--ring-hayashi = Call Hayashi, who worked for his father
    .after = Each New Year he sends a card: “If you have trouble with the pipes, call me.” There is no trouble with the pipes. “I shall come and look,” says Hayashi. He is 66, and he understands.

## 9 The sheet

the-sheet = The sheet
    .clock = no hour
    .in = A lamp, a low table, a sheet of paper. “When I am gone”, it says at the top. She is 87. Her son is 53, and sits behind the wall, his head on his knees. In this room there is no wall. Both of them are awake.
    .out = Light comes in. His head is up and his eyes are open. Two cups stand by the sheet, and he has read it. From here on he chooses.

the-sheet--sheet = The sheet
    .means = Gas, bank, the roof. Where the good knife is. How he likes his egg. On the next line it says “Who”. She held the pencil there so long that there is a hole.
    .means-out = He has read it as far as the hole. He holds it to the lamp. A small point of light falls on the table.
the-sheet--wall = What he hears
    .means = He can hear the pencil. He knows what she is writing. He would like to say that he is sorry, but she may be asleep. She would like to say that he need not be, but he may be asleep.
the-sheet--what-she-kept = What has come along
    .means = Some things have come here with her from the larger rooms. There is a cup, a book, part of a list. She could not say why. They are mostly his.
    .means-out = He knows these things. He thought that nobody kept them.
the-sheet--two-cups = Two cups
    .means = He makes tea as his father did, much too strong. “That will keep us here a while,” she says. Then they look at the sheet, and she begins to laugh.
the-sheet--light = The lamp
    .means = Last night she left it on for him. She said nothing. He came down by its light. The stairs were never so short.
the-sheet--photograph = The photograph, at the bottom
    .means = It was under the sheet: a gate, April, two people in the sun. On the back, in her writing, is this year.

the-sheet--in = After “Who” there is a hole in the paper. She cannot fill it alone. What else can she do tonight?
the-sheet--in--fold-again = Fold the sheet, and open it
    .after = She has folded it so often that it can stand. She lets it stand. It looks like a small house.
the-sheet--in--first-line = Write the first line once more
    .after = “When I am gone.” She makes the lines stronger. It is still good writing. The one who reads it should see that somebody took care.
the-sheet--in--leave-light = Leave the light on for him
    .after = She turns the lamp to the stairs. It costs four yen a night, and he will write that down. It is not a word. It is what she has.
the-sheet--in--say-aloud = Say it: “I cannot do this alone”
    .after = She says it to the table, in a quiet voice. Nothing falls down. On the other side somebody stops breathing, and then breathes.
    .closed = In 87 years she has never said it. She is afraid that he would hear.

the-sheet--out = It is morning. She has fallen asleep over the sheet. What does he do first?
the-sheet--out--two-cups = Make tea for two
    .after = It does not answer “Who”. It is hot. There are two of them, and both are here. That comes first. The rest of the sheet comes after.
the-sheet--out--i-heard = Say: “I heard you”
    .after = “Last night. I heard you.” She keeps her eyes shut. “And?” she says. “I cannot do it alone either,” he says. He takes the pencil. After “Who” he writes: not only us.
    .closed = She has said nothing that he could hear. He would be the first, and he is afraid.
the-sheet--out--the-pipe = Open, when somebody coughs at the gate
    .after = It is Hayashi, who worked for his father. His hair is grey now. He has come about a pipe, he says. The last time was eleven years ago. “Is it a bad time?” “Yes,” says the son. “Come in.”
    .closed = There is a cough at the gate. Nobody said that a visitor would come. He does not trust it.
the-sheet--out--his-line = Write a line under hers
    .after = “Who: I do not know. I can do the gas, the knife and the egg.” He draws a line under it. She wakes and reads it. She takes the pencil from his hand: “And soup.”

### For a group: one open question for each room and way, which everybody sees, and what whoever leads the group should know.
# Nobody is asked about themselves. `notes` are for the facilitator only; the ids in brackets are facts of this pack.

photograph--in--prompt = At ten somebody will ask what he is doing now. Why is this question so heavy?
    .notes = Listen for love and fear in the same question. Facts: duty and shame keep parents from asking for help [BBC.10]. The shame reaches the whole family [JT.17]. People past forty were counted late [JT.4] [JT.6]. Parents here may know the question. Nobody answers it. If nobody speaks: what would be a lighter question?
photograph--out--prompt = The door has been there all the time. There is more than one good beginning. Why is each of them good?
    .notes = Listen for “only going out counts”. Facts: first stay alive, then come people [JT.24]; some places feel safe [JT.15]. Reading the weather to her is a beginning, too. If nobody speaks: who in the street could make one of them easier, and how?

two-trays--in--prompt = Two trays, one supper, a paper door between them. What does the door do for each of them?
    .notes = Listen for kindness that keeps two people apart. Facts: parents and grown children in one home are a strength, and they can also let somebody withdraw [SPO.3]. Meals stand at the door [EXP.4]. Somebody here may live like this. Nobody asks “why don’t they just”. If nobody speaks: what do the knocks say?
two-trays--out--prompt = She holds her coat and does not know if she may go. What would help her?
    .notes = Who says that she may, and who needs to hear it? Facts: teaching the family is a large part of help [BBC.25]. Families live with stress and depression themselves [EXP.28]. A mother here may want that address. Have it on paper, for everybody. If nobody speaks: what does he get from her Tuesday?

accounts--in--prompt = Two people live on one pension. What does each of them do for the other?
    .notes = Listen for his work: sixty months, right to the last yen. Facts: parents support many people past forty [JT.5]. One hard word makes this an insult [EXP.24]. If somebody uses it: who says it, and about whom? Nobody here talks about their own money. If nobody speaks: what is the warm shirt?
accounts--out--prompt = His numbers are right for sixty months, to the last yen. Where do people need that?
    .notes = Collect places: a club, a shop, a neighbour with forms. Facts: a coach looked for strengths, and most of a small group took a first step. Nobody has tested this as science [BBC.23]. Help that aims only at work does not fit everyone [JT.24]. If “look for work” wins, see what comes of it.

shopping-bag--in--prompt = The woman in the shop asks, and people are waiting. What may happen after each answer?
    .notes = What does each answer cost, today and later? Facts: people who are different are judged, and families hide the person [JT.17]. Thousands in their fifties live with parents in their eighties [JT.11]. Nobody has to judge a small lie. If nobody speaks: what could the people who wait do?
shopping-bag--out--prompt = He has not been in the shop for nine years. What makes the way there shorter?
    .notes = Listen for the hour, the lamps, somebody who comes along, a list. Facts: shops that are open all night feel safe, because nobody there asks [JT.15]. Some people go out only late at night [EXP.22]. A box at the gate counts, too. If nobody speaks: what does the woman in the shop do right?

round-board--in--prompt = One broom always stops at their gate. How does that sound from inside? How from the street?
    .notes = Listen for two stories about one sound. Facts: some people fear neighbours more than strangers, for neighbours may call [JT.32]. Families hide the person [JT.17]. If you choose the paper with the number, nobody is taken away. She puts the telephone down. Neighbours here may ask what they did not see. Nobody blames them. If nobody speaks: what could a broom say?
round-board--out--prompt = The brooms are coming nearer. What can a neighbour do to make this easier?
    .notes = Collect small acts on the board, and what it is better not to do. This is the question to take home. Facts: somebody from outside who steps in and does not force often opens the way [JT.18]. No pushing, no arguing [EXP.37]. Ask for acts, not for names. If nobody speaks: why does Mrs Ogawa talk about the wind?

stairs--in--prompt = Both look at the telephone. What good and what hard things would a call bring?
    .notes = Say first that it is a small fall, and that she gets well. Facts: thousands of people in their fifties have parents in their eighties [JT.11]. Families live with stress and worry [EXP.28]. It may touch those who look after somebody old. Strengths: the cloth, the yellow tape. If nobody speaks: why is it hard to call?
stairs--out--prompt = He holds out a hand, and she climbs. What does good help look like on these stairs?
    .notes = Listen for who decides how fast. Facts: one man has had a helper twice a week since his diagnosis [JT.10]. Some people stopped work to look after parents [JT.7]. Those who do this may hear how little help they have. Say where to ask. If nobody speaks: who is holding on to whom?

hospital-slip--in--prompt = “Who should we call?” Why can this line be so hard to write?
    .notes = Listen for “nobody”, and wait a moment. Facts: when parents can no longer look after somebody, the support may end [EXP.24]. Many past forty need their parents [JT.5]. Some here would have no easy answer. Nobody has to give one. If nobody speaks: how does he show that one can count on him?
hospital-slip--out--prompt = The slip is about her, and he reads the back. What could be on it for him?
    .notes = Stop every guess at an illness. Facts: one man got his diagnosis late, and after that he got help [JT.10]. In Barcelona a lot of treatment did best [BBC.28]. Say nothing about medicine for anyone here. If nobody speaks: what would make it easier for him to ask?

telephone--in--prompt = Every evening she sits by the telephone, when the office is shut. What is she practising?
    .notes = Listen for courage in very small parts. Facts: parents think that they must manage. They fear what others will say, and wait for months or years [SPO.10]. For people past forty there is little help [JT.24]. Somebody here may carry such a number. Do not say “you only have to call”. If nobody speaks: what is a good first sentence?
telephone--out--prompt = He says his name. How can the person at the other end make this minute easier?
    .notes = Collect sentences for the other end: time, a name, one thing after another. Facts: peace first, and no pushing [EXP.37]. Somebody from outside can open the way to counselling [JT.18]. Then say which office calls back in your town. If nobody speaks: what would make him stop the call?

the-sheet--in--prompt = Both are awake, and each is careful of the other. What can they hear through the wall?
    .notes = Read it aloud, wait, and go on. Ask for no hands. Facts: when parents in their eighties can no longer look after somebody, the support ends [EXP.24] [JT.11]. Somebody here may have lost a person. The second adult looks after those who go out. Stay two minutes at most. Never stop here. “Leave the light on for him” is a good way to go on.
the-sheet--out--prompt = Two cups stand by the sheet. What can come first, before there is a plan?
    .notes = Listen for small first things, and write them down as they are. Facts: to stay alive is a first aim, then come people [JT.24]. Peace comes before all advice [EXP.37]. Somebody may have such a sheet at home. Say where one can ask near you. If nobody speaks: which line could he write?

### Plans for teaching with this journey: name, for whom, aims; then each step, what everybody is asked, and what the facilitator does.

## 20 minutes

workshop--20-minutes = One sound, heard from two sides
    .about = For neighbours, or for people who are learning to help, when there is little time. You hear the same sound two times. On the way in a mother chooses, and on the way out her son. It is also about old age and care. Say so before. It is a first look. Leave the rest for another day.
    .aims =
        To hear what one sound says in the house, and what it says in the street
        To see a mother and a son, and to blame nobody
        To find small things that a neighbour can do, and what it is better not to do
workshop--20-minutes--welcome = Arriving
    .ask = Look, speak, be quiet, or go out. All of it is fine. Nobody will ask why.
    .notes = First minute: read the opening words of the guide aloud. They name the topics. Add old age, and what comes after one’s parents. Second: say the rules. Third: show the quiet place, and who looks after those who leave. Fourth: say that on the way in the group chooses for a mother of 87. Wait. Then begin.
workshop--20-minutes--brooms = The brooms outside
    .notes = The first two rooms pass by themselves. First minute: read. Listen to the brooms. Second and third: ask, first from inside the house, then from the street. Fourth: hands for each open option. Type the numbers. Fifth: read what happens. Neighbours may feel blamed. Nobody in the street has done wrong.
workshop--20-minutes--breathe = A pause
    .ask = A short pause. Look up, or out of the window. The next room is the smallest. We stay there for one minute.
    .notes = First half minute: be quiet, no talk. Second half: say what is coming. A mother writes down how things will be when she is gone. Say that it takes one minute, and that now is a good time to go out.
workshop--20-minutes--smallest = The sheet of paper
    .notes = Read the room aloud, slowly. Read the question, and say that nobody has to answer. Count to ten. Choose “Leave the light on for him”, and begin the way out. No vote, no talk.
workshop--20-minutes--two-cups = Two cups
    .notes = From here on he chooses. Say so. Read. Look at the two cups. Ask, and take one or two answers. Choose “Make tea for two”, and read what happens. No vote. Look round. Does anybody need the quiet place?
workshop--20-minutes--lane = The brooms again
    .notes = First minute: read. Say what she chose here on the way in. Second: ask. People talk in twos. Collect acts, not opinions. Third: hands, numbers. Fourth: read what happens. If you are late, choose yourself and leave out the vote. Never leave out the last step.
workshop--20-minutes--close = What one can do
    .ask = What can a neighbour, an office or somebody of the family do that asks for nothing back?
    .notes = First minute: “What helped, on the way out?” Second and third: collect answers, each as something one can do. Use no names of neighbours. Fourth: show where to get support. Give everybody the same page with places for families. Say who stays here now, and thank everybody.

## 45 minutes

workshop--45-minutes = Two trays and a telephone
    .about = For parents, neighbours, people who look after others, and people who work in a school or an office. On the way in the group chooses for a mother, and on the way out for her son. It is also about old age and care. Say so before. Some who come may know such a house from inside.
    .aims =
        To see what two people do for each other, and what they keep from each other
        To see that the family needs help too, and that the son gives help
        To find out what a neighbour or an office can do in the first minute
        To know where one can ask in one’s own town
workshop--45-minutes--welcome = Arriving
    .ask = Look, speak, be quiet, or go out. All of it is fine. Nobody will ask why.
    .notes = Two minutes: people arrive. Seats near the door stay free. One: the opening words of the guide. They name the topics. Add old age, care, and what comes after one’s parents. Two: the rules, and how votes work. One: the quiet place, and who looks after those who leave. Wait. Then begin.
workshop--45-minutes--photograph = The photograph
    .notes = First minute: read. Look at the photographs. Ask the question, and wait. Second minute: choose “Leave them there, and pour the tea” yourself, read what happens, and ride on. Say that each room will be smaller.
workshop--45-minutes--trays = Two trays
    .notes = First minute: read. Look at her tray. Second and third: ask. People talk in twos. Then a few answers. Fourth: hands for each open option. Type the numbers. Fifth: read what happens, and why an option is closed.
workshop--45-minutes--brooms = The brooms outside
    .notes = First minute: read. Listen to the brooms. Second and third: ask, first from inside the house, then from the street. Fourth: hands, numbers. Fifth: read what happens. Neighbours may feel blamed. Nobody in the street has done wrong.
workshop--45-minutes--breathe = A pause
    .ask = A short pause. Look up, or out of the window. The next room is the smallest. We stay there for two minutes.
    .notes = First half minute: be quiet, no talk. Second half: say what is coming. A mother writes down how things will be when she is gone. Say that it takes two minutes, and that now is a good time to go out.
workshop--45-minutes--smallest = The sheet of paper
    .notes = First minute: read the room aloud, slowly. Read the question, and say that nobody has to answer. Second minute: count to ten. Choose “Leave the light on for him”, and begin the way out. No vote, no talk.
workshop--45-minutes--two-cups = Two cups
    .notes = From here on he chooses. Say so. First minute: read. Look at the two cups. Second: ask, and write the small first things up as they are. Third: choose “Make tea for two”, and read what happens. Look round. Does anybody need the quiet place?
workshop--45-minutes--call = The call
    .notes = First minute: read. Second and third: ask. Collect sentences for the other end of the line. Fourth: hands, numbers. Fifth: read what happens. Say which office in your town answers such a call, and when.
workshop--45-minutes--lane = The brooms again
    .notes = First minute: read. Say what she chose here on the way in. Second and third: ask. Collect acts, not opinions. Fourth: hands, numbers. Fifth: read what happens. If you are late, choose yourself here.
workshop--45-minutes--door = The door
    .notes = First minute: read, and ask. Second minute: choose “Shut the door, and read her the weather”, or what the group calls out. Read what happens. Say: each ride comes to an ending. It tells who comes to the house then. No ending is a cure, and no ending hangs on work.
workshop--45-minutes--two-ways = Two rides
    .ask = Two rides through the same house. Who came in on one of them, and who on the other?
    .notes = First minute: press the first button. It takes the group’s second choice, there where the two rides become most different. Second: show both rides. Third and fourth: ask. Who else came to know, and when? If they end in the same way: what could have made the difference? Nobody in the house could see both.
workshop--45-minutes--close = What one can do
    .ask = What can a neighbour, an office or somebody of the family do that asks for nothing back?
    .notes = First minute: “What helped, on the way out?” Second and third: collect answers, each as something one can do. Fourth: show where to get support. Give everybody the same page with places for families. Fifth: say how long you stay, and thank everybody.
