# The words of "One Day", in easy English: the first language of this pack, from which the others are made.
# Common words; short sentences; the present tense. The pack, causes, supports, endings, then the rooms in their order.

pack = One Day
    .about =
        A woman of 24 stays in her room. You see six hours of one day in her life. With each hour, the room gets smaller. Then you come back through the same hours, on other days, months later.

        You look at things, and you choose for her. In one room you choose for her mother. She is not a real person. The facts about people like her are real, and each one has its source.

measures--people-japan = How many people live like this in Japan?

## Causes

cause--outside-environment = Other people
    .means = Other people hurt her, first at school, then at work. Now she waits for it to happen again.
cause--failure = One mistake
    .means = One day went very wrong. Since that day, each new start looks like that day.
cause--personal-conditions = Her own health
    .means = She is tired in a way that sleep does not help. Nobody has asked her about it.
cause--trivial-matters = Small things
    .means = A look, a word, a hair out of place. Each one is small, and there are so many.
cause--convenience = It is possible
    .means = Food comes to the door. The shop is open at night. No day needs her outside.

## Ways of support, and how they turn out

support--outside-person = Somebody from outside who does not push
    .the-drawing = Ms Ueda does not say that it is beautiful. She asks: “What is the left hand holding?” Nobody has ever asked that. The answer takes three Thursdays.
    .two-knocks = Two knocks go out, and two come back. That is all, for today. Next Thursday she is awake before the steps come.
    .a-page-turns = Ms Ueda sits on the floor and reads. A page turns, then one more. After ten minutes she says “Thank you” and goes. For what? It is a good question for a whole week.
support--friends = A friend who writes
    .the-fat-bird = The card with the fat bird goes in the post. The answer comes in two days: “I knew you were not ill. I only wanted to give you the orange.” They write each Sunday now.
    .more = “More!” says Nao again, as on that first day. So she sends more. Nao sends back photos of bad drawings by children. They laugh in two different towns.
    .nine-days = Nao does not answer for nine days. Then: “I was angry. I was afraid for you. Next time, just write that you cannot.” It is a hard letter, and a good one.
    .one-line = One line goes out, and one comes back. Nao asks no big question. She writes about her bus, and about rain. It is a small thread, but it holds.
support--online-group = People who meet online
    .known-by-now = It is silent for a moment. Then Bo says: “Six years, me.” “Two,” says another. Nobody says anything wise. They play until one.
    .her-face = Twelve small faces, and hers is one of them. Somebody waves. Her ears are red for the whole hour. After that, writing alone feels a little thin.
    .they-know-the-map = Kiri is there too! “This is the one with the map,” Kiri tells the others. So she does not come in as a stranger. She comes in as somebody who can do something.
    .too-little = So many names, and all of them quick. She types a line and takes it away again. After two evenings she is not there any more. It was too thin to hold her, and that is nobody’s fault.
    .all-the-same = They are kind, and they all think alike. Sometimes that is a rest, and sometimes it is boring. But somebody says good night to her by name.
support--doctor = A doctor who listens
    .not-asked = The day is in the calendar before she hears of it. She stands at the door with her shoes on. Then she takes them off. The doctor was the right one. The way was wrong.
    .two-coats = Two coats hang in the doctor’s hall. Ms Ueda reads a magazine outside. The doctor has read all seven pages. “You wrote: tired,” she says. “Tell me more.” There is time.
    .she-listens = The doctor does not look at the clock. It has a name, she says: depression. It can get better, with talks, and perhaps with medicine. She will come to the house on bad days.
    .no-name-for-it = There is no name at the end. “Many things together,” says the doctor. “You told it very well.” They make a plan for sleep, and a day to meet again.
    .the-waiting-room = Nine people sit in the waiting room, and one of them looks up. She goes home again. It was too early. The doctor sends a short letter: “Next time you can wait outside.”
support--family-training = An evening for parents
    .lighter = Her mother goes every second Tuesday. She learns to ask about eggs, and not about the future. At home it gets lighter. One evening they both laugh at the same cat.
    .one-evening = Eleven parents sit in a ring, and nobody is looked at. Her mother says one sentence and cries. She comes home late, with a paper. It says: “Ask less. Stay near.”
support--safe-room = A room by the river, with others
    .too-many = Five people are there, and they are kind. After eight minutes she is outside again. It is a long way from one person to five. Ms Ueda says: “The tea is the same every Wednesday.”
    .a-cup = Nobody asks where she was all this time. They know. Somebody moves a chair, and somebody makes bad coffee. On the fourth Wednesday there is a cup with her name on it.
    .by-the-window = She takes the seat by the window and keeps her coat on. Two people do not agree about a film, and nobody minds. The window looks on the river. She comes again.

## Endings

ending--the-last-train = The train at four
    .text =
        It is ten to four, and she is at the station. Nao gets off the train with a plant in a bag. They both say: “You look the same.” It is not true.

        They sit on a bench for one hour. Most of the time they look at the river, because that is easier. Nao talks. She draws Nao’s hands.

        Tomorrow may be a bad day again. They both know that. The train comes every hour.
    .next = There is a seat for two in the library behind the station. On Friday they will look at it. If she cannot, she will write: “I cannot.”
ending--a-cup-by-the-river = A cup by the river
    .text =
        On Wednesdays she goes to the room by the river. The way takes eleven minutes, and she knows each cat on it.

        There are days when she says nothing there. That is all right, because others do the same. There are days when somebody laughs at her joke.

        At home she still sleeps late. But now the week has a middle.
    .next = The group wants a picture for its door. Next Wednesday she will bring three drawings, and the others will choose one.
ending--two-eggs = Two eggs
    .text =
        At six the water is hot. She puts in two eggs, and her mother looks at the clock. Six minutes, then cold water. They do not talk while the eggs are in. It is a rule.

        She does not go out much. The door of her room is open in the evening, and it was she who opened it.

        Her mother asks less, so there is more to say. Neither of them calls it a new life. It is supper.
    .next = On Sunday a third person will eat with them. It is the aunt who wrote. Her mother asked first, and she said yes: for one hour.
ending--her-hours = Her own hours
    .text =
        She lives at night, and most of the time at home. She has said so, and the others in the house have agreed. On her door there is a paper with her hours.

        At ten there are voices in her room. Some play, some draw, and on Sundays it is Nao. They know when she is sad. They ask when she is late.

        Some people will count her as shut in. She counts too. She has nine people.
    .next = One of the nine lives forty minutes away. They will meet in the park at five in the morning. Both of them like that hour best.
ending--ten-minutes = Ten minutes on Thursday
    .text =
        Every Thursday somebody sits outside her door for ten minutes. Sometimes the door is open a little. Sometimes they only knock: two, and two.

        The other days are long. She sleeps, she draws, she does not answer. Much was too early, or too little. That was not her fault, and nobody’s.

        But Thursday is Thursday. It has steps in it.
    .next = Ms Ueda leaves a card with the number of a doctor who makes visits. It stands between the plants. She can look at it every day, and nobody asks.
ending--a-line-of-light = A line of light
    .text =
        The curtain is open by one hand. In the morning a line of light goes over the floor. She knows each board that it touches.

        She is at home and mostly alone. Things were tried, and they did not fit yet. It is not the end of anything.

        She gives water to the plants. She draws the line of light, and writes the hour beside it. She is here.
    .next = Under the door there is a letter with a stamp on it. It says: “You do not have to answer. I write again on Sunday.” She puts it with the drawings.

glossary--hikikomori = hikikomori
    .means = A Japanese word. It means to draw back and to stay inside.
    .who = A doctor used it first, in a book. Now doctors, newspapers and the state use it, and people who live like this. It can help to have a word. But no word tells who a person is.

### The rooms, in their order.

## 1 Waking

waking = Waking
    .in = Three in the afternoon. She has just opened her eyes, in yesterday’s clothes. The sun comes in where the curtain does not close. Behind her the next room waits, and it is smaller.
    .out = Three in the afternoon, on another day. The curtain is open, and she is up. The sun lies on the floor. The door is on our side.
waking--phone = The phone
    .means = “Are you awake? I am in your town today!” The message is from Nao, a friend from school. She has read it six times. She wants to say yes so much that it hurts.
waking--plants = Seven plants
    .means = Each plant gets water before she drinks anything. She knows what each one likes. They stand where the light is. She does not.
    .means-out = All seven are still alive. In the worst weeks she gave them water at night. Somebody needed her, and they never asked a question.
waking--open-book = The sketchbook
    .means = A book full of hands. Hands that hold, hands that wait. They are very good, and nobody has seen them.
waking--mirror = The mirror
    .means = She was 22 when she closed the door. Now she is 24. In the mirror she sees only what other people might see.
    .means-out = She has drawn her own face from it, eleven times. In the last drawing she looks like somebody you could talk to.
waking--six-pots = Six plants
    .means = There are only six now. The seventh stands in Nao’s kitchen and has a new leaf. Nao sends a photo of it every Sunday.
waking--last-page = The last page
    .means = The sketchbook is full. On the last page there is a list with two sides: “what helped” and “not yet”. Both sides are about the same length.
waking--in = Nao’s train home goes at four. The clock says three. What does she do?
waking--in--say-ill = Write: “I am ill today”
    .after = “Get well!” writes Nao, with a picture of a fat bird. She looks at the bird for a long time. She is not ill. Now she has to stay ill.
waking--in--no-answer = Put the phone under the pillow
    .after = At four there is one small sound under the pillow. Then it is quiet. That was the train.
waking--in--send-picture = Send a drawing and no words
    .after = It is a drawing of a hand with a key. Nao answers with one word: “More!” She feels warm, and then afraid. Now somebody is waiting.
    .closed = She has not looked into the sketchbook yet.
waking--in--wash-first = Wash her hair first, then answer
    .after = She washes it two times. One side still looks wrong. When she has the right words, the clock says ten past five.
waking--out = It is three o’clock, and there is a door. How does this day begin?
waking--out--river-room = Go to the room by the river
    .after = Eleven minutes, nine cats. The house has a blue door, and the door is open. She counts to ten and goes in.
    .closed = She does not know anybody who goes there. She is afraid to be the only new one.
waking--out--last-train = Be at the station before four
    .after = She is there at half past three, so that she can still go home. She does not go home.
    .closed = Nao has heard nothing true from her yet. She is ashamed.
waking--out--ask-in = Ask somebody to come in
    .after = She has to find a second chair. There is none. So they both sit on the floor, and it is easier there.
    .closed = There is nobody yet whom she can ask. She is afraid of a no.
waking--out--own-day = Stay in, and open the window
    .after = The air smells of bread and cars. She puts the plants in a row on the sill. It is her window, and she decides how far.

## 2 Supper

supper = Supper
    .in = Six in the evening. It is dark already. She sits on her heels near the paper door and listens. Behind the door there is light, and somebody is breathing.
    .out = Six in the evening, in summer. The sun is still in the room. She sits at the low table with her hands open. You see her as her mother sees her.
supper--tray = The tray
    .means = Rice, soup, an egg, and a paper with the day on it: “Tuesday.” Without the paper she would not know. The paper is always there.
supper--door = The paper door
    .means = She can hear from the steps what kind of day her mother had. Today the left foot is heavy. She never says that she knows.
    .means-out = One knock is no, two is thank you, three is “I am here”. They made this language together and never talked about it. Now they have other words too. They keep the knocks.
supper--get-well = A card
    .means = “Get well soon,” in Nao’s writing, and an orange. Nao was at the front door at half past three. Now her mother thinks that she is ill too.
supper--under-pillow = The phone under the pillow
    .means = It has been silent since four. If she takes it out, there may be an angry word. There may also be a kind one. She is afraid of both.
supper--paper = A paper from the town
    .means = “For parents: you are not alone.” The mother has had it in her bag since spring. She has folded it so often that it is soft.
supper--pan = The small pan
    .means = Every morning it was clean and still a little warm. In this way the mother knew: she eats, she is careful, she is there.
supper--cold-rice = The second meal
    .means = Her mother used to cook rice again at nine, because the first was cold. She never said so. Tonight it is hot, and nobody stands outside.
supper--five-questions = The open door
    .means = That evening her mother asked five questions in one minute. She has thought about it often. Now she has only one left: “More rice?”
supper--in = “Father is away tonight,” says her mother behind the door. “Will you eat with me? Only today.”
supper--in--open = Open the door a little
    .after = Their fingers touch under the tray. “You are cold,” says her mother, and then she cannot stop asking. After five questions the door is shut again. Both stand behind it.
    .closed = She is too ashamed today to show her face.
supper--in--knock-twice = Knock two times: thank you
    .after = Two knocks mean thank you, one means no. It is a good language. There is no knock for “help”.
supper--in--wait = Be silent until the steps go
    .after = It takes a long time. “There is an egg,” her mother says to the door. When the steps are gone, the rice is cold.
supper--in--own-egg = Say no, and cook at night
    .after = “Not today.” It is her first word since Monday. At two she stands in the dark kitchen. Six minutes, cold water, a little salt: the egg is perfect. She washes the pan.
    .closed = To cook at night she would need more energy than she has. She is too tired.
supper--out = This choice is her mother’s. She loves her, she is tired, and she has a free evening. What does she do?
supper--out--evening = Go to the evening for parents
    .after = She walks past the house two times. Then a man holds the door for her. “First time?” he asks. “Me too.”
supper--out--rice-outside = Eat her own rice outside the door
    .after = She puts her tray on the floor and eats. She says nothing about it. After a while somebody on the other side begins to eat too.
supper--out--ask-egg = Ask: “How do you make that egg?”
    .after = Her daughter talks for four minutes: the water, the time, the salt. It is the longest talk in two years. The mother does it wrong, a little, on purpose.
    .closed = She has never seen her daughter cook. She does not know what to ask about.
supper--out--book-doctor = Book a doctor, and tell her later
    .after = She finds a good doctor with a free hour. She is so glad that she forgets the most important thing: to ask.
    .closed = They have found a doctor already. She does not have to be afraid for her alone.

## 3 The team

team = The team
    .in = Ten at night. The screen gives all the light. She sits with the controller in her hands, and her face is awake for the first time today. Here she is good.
    .out = Ten at night, a warm one. The window is open, and a lamp is on. She has lifted her head from the game and explains something with one hand.
team--screen = The screen
    .means = In the game there is a wide, green country with no walls. She hides there. She also meets people there. It is the same place.
    .means-out = She was away from it for a long time. Her place in the team is still there. Kiri has kept her name on the list.
team--map = The map
    .means = She has drawn the whole country on one sheet: each bridge, each price, each way back. It took four months. The others ask her the way and do not know why she is so sure.
    .means-out = There are new roads on it, in other colours and other hands. Kiri has made a mess in the north. She leaves it.
team--headphones = The headphones
    .means = She hears the others laugh. They hear nothing, because her sound is off. She always laughs a little after them.
team--voices = The headphones
    .means = Now she knows them by their breath. Bo eats when he is afraid. Kiri sings, and does not know it.
team--second-pad = The second controller
    .means = It is old, and one button sticks. It is for people who cannot play. So nobody can see if they are bad, or if it is the button.
team--in = “We have to talk today, or we lose,” writes Kiri. Four people wait. What does she do?
team--in--speak = Turn on her sound and speak
    .after = Her voice is rough. “Left,” she says, and “now”. They win. “So that is you,” writes Bo. Her heart needs an hour to get slow.
    .closed = Nobody has heard her voice today. She is afraid of how it sounds.
team--in--type = Only write, as always
    .after = She writes as fast as she can. It is not fast enough, and they lose at the bridge. “No problem,” writes Kiri. “We like you quiet.” It is kind, and it hurts a little.
team--in--give-plan = Give them her map, let Kiri lead
    .after = Kiri reads it to the others. They win without her. Now they know what she can do. Tonight they do not need her any more.
    .closed = She has not looked at her map yet.
team--in--log-off = Turn it off before they ask
    .after = The screen goes dark and shows her face. At eleven there is a message: “All OK?” She does not open it. So it cannot be a bad one.
team--out = It is ten o’clock. The team is there, and so is the night. What does she do?
team--out--tell-team = Tell the team how she lives
    .after = She has three sentences on a paper and reads them out. Her voice stays.
    .closed = They have not seen much of her yet. She is afraid that they will go.
team--out--teach = Show a new player the way
    .after = The new one is twelve and falls off each bridge. She says: “Again.” She is never in a hurry. It turns out that she is a good teacher.
team--out--mother-plays = Give her mother the second controller
    .after = Her mother walks into the river four times. “Is that me?” she asks. She holds the thing like a hot potato. They laugh until a neighbour knocks.
    .closed = Her mother has never heard more than silence from this room. Both are afraid.
team--out--stop-at-eleven = Stop at eleven, and sleep
    .after = It does not work on the first night, or the second. In the third week she sees eight in the morning. It is a strange, clean hour.

## 4 The sketchbook

sketchbook = The sketchbook
    .in = Half past one at night. The lamp makes a small yellow house on the desk. She is bent deep over a page and draws. Everyone else is asleep.
    .out = Half past one, on another night, and the moon is in the room. She sits on the floor and holds a finished sheet up to the light. The laptop is open.
sketchbook--page = The page
    .means = Two hands that break bread. She has drawn them from memory. When she draws, she forgets that somebody could look at her.
sketchbook--apron = The apron
    .means = She worked in a bakery for eleven weeks. Then she wrote 100 on a list, and not 10. Her boss read it out to everyone, as a joke. It still smells of sugar.
    .means-out = She has washed it at last. The boss was only tired that day, she thinks now. It hurt all the same. Both are true.
sketchbook--chat = The old chat
    .means = “I do not think that is funny,” she wrote to her class about a joke on somebody. After that, nobody wrote. It is still the last line, three years later.
    .means-out = Below it there is a new line, from last week. “I did not think so either. I was too afraid to say it.” It is from a girl she hardly knew.
sketchbook--printed = A magazine
    .means = Page twelve: two hands, no name. The magazine has asked for more. She has read the letter until she could believe it.
sketchbook--drawer = Two drawings
    .means = She has taken them out of the drawer again. There are forty-one in there. From far away they are not as bad as she thought. Some are very good.
sketchbook--hole = A ball of paper
    .means = She has made it flat again. Round the hole, the hand is perfect. She has drawn a mouse in the hole, looking out.
sketchbook--stamp = The card
    .means = A fat bird in a warm scarf, and under it: “I was not ill. I did not know how.” Now there is a stamp on it.
sketchbook--in = A small magazine wants pictures of the night. It takes them until two. She has half an hour. What does she do?
sketchbook--in--send = Send the drawing, without her name
    .after = One click, and she wants it back. She finds a mistake in her second line. Nobody answers at two in the night. She looks every five minutes.
    .closed = Nobody has seen yet what she can do. She is afraid to begin with this.
sketchbook--in--keep = Put it in the drawer
    .after = Now there are forty-one. The drawer is hard to close. In there, nobody says a bad word about them. Nobody says a good one.
sketchbook--in--again = Draw the left hand again
    .after = The left hand gets better. Now the right one looks wrong. At two she is still drawing. At three there is a hole in the paper.
sketchbook--in--card = Draw a card for Nao instead
    .after = She draws the fat bird with a warm scarf. “I was not ill,” she writes. “I did not know how.” She knows the address. She has no stamp, and the post box is outside.
    .closed = There is nothing that she has to tell Nao tonight. The silence between them is still friendly.
sketchbook--out = Twelve people who draw at night meet online. And Nao is only one letter away. What does she do?
sketchbook--out--join-dark = Join the twelve, with no picture
    .after = A black square with a name. There is one more black square. “Welcome, squares,” somebody writes.
sketchbook--out--join-face = Join the twelve, and show her face
    .after = She moves the lamp three times. In the end she lets it stand where it always stands.
    .closed = She is still afraid of her own face on a screen.
sketchbook--out--write-nao = Write Nao the truth
    .after = She needs four sheets to get to one line. It says: “I wanted to come, and I could not.”
    .closed = Her last words to Nao came an hour too late. She is still ashamed of them.
sketchbook--out--lamp-off = Turn the lamp off, and sleep
    .after = Dark is not so bad, with the window open. Somewhere a train goes by. She does not hear the end of it.

## 5 The shop

shop = The shop
    .in = Four in the morning. She has been out and is back. She pulls at her cap and gets her breath. At this hour the street has nobody in it, and the shop has one.
    .out = Four in the morning, in summer. It is getting light. She has slept since ten, and she is hungry. She has put the bowl down and looks up.
shop--coat = The cap and the mask
    .means = With these on, nobody can see if she is sad or old or ugly. She goes at four because four asks nothing. It is her only walk.
shop--eggs = The bag
    .means = Ten eggs, bread, and something with vitamins on it. She takes the eggs from the back, because they are newer. She has carried them home like ten small heads.
shop--sun = The receipt
    .means = The woman in the shop draws a small sun on each receipt. She never says why. This one is number twenty-six.
    .means-out = Twenty-six suns are on the wall. She looked at them on days with no other. Last week she drew one herself and left it at the shop.
shop--three-messages = The phone
    .means = “All OK?” “We won without you, it was not fun.” “No need to answer.” She reads only the first words of each. Then she turns the phone over.
shop--bowl = The bowl
    .means = Rice, one egg, six minutes. She has written down how she does it, with drawings. It is for somebody who has never cooked.
shop--robot = The robot
    .means = Ms Ueda has lent it to her. It turns its head when she speaks, and it can be put to sleep. She can decide how much company she wants. A little more, this week.
shop--white-bird = The receipt
    .means = It has a sun on it, and a bird. “It is still there,” wrote the woman from the shop. They have talked about this bird for months. It is their whole friendship, and it is a good one.
shop--sheet = The doctor’s questions
    .means = “How do you sleep? What is heavy? What is a good hour?” There are seven pages. Nobody has asked her so much, and so quietly.
shop--in = The shop is empty. “You come every night,” says the woman. “Do you live near here?” What does she do?
shop--in--answer = Say: “By the river”
    .after = “Then you know the white bird,” says the woman. Yes, she does. It is two sentences. All the way home she hears that the second was too loud.
    .closed = Her voice has not been used today. She is afraid that it will not come.
shop--in--nod = Nod, pay and go
    .after = Her face is hot under the mask. The woman draws the sun all the same. At home she puts it with the others. She has twenty-six suns, and nothing to say.
shop--in--far-shop = Use the shop behind the bridge
    .after = There the man does not look up. It is what she wanted. It takes twenty minutes more, it rains, and two eggs break.
shop--in--bag-at-noon = Stay in, and let the food come
    .after = The bag comes at noon, and the man goes. It is so easy. After a week she sees that she has not been under the sky. She did not decide that.
    .closed = Tonight she still needs those twelve minutes under the sky.
shop--out = Ms Ueda knows a doctor who has time. The seven pages lie on the table. What does she do with this hour?
shop--out--fill-in = Write her answers, page by page
    .after = At “What is a good hour?” she writes: “This one.” At “What is heavy?” she needs more paper.
shop--out--ueda-comes = Ask Ms Ueda to go with her
    .after = “I would like that,” says Ms Ueda. “I do not like doctors’ rooms either.” They choose a day with rain, so that the street is empty.
    .closed = There is nobody yet whom she would let come along. She is afraid to ask.
shop--out--first-light = Walk to the shop in the first light
    .after = The sky is pink like the inside of a shell. The woman is putting out the bread. “Today you are early,” she says, “or very late.” They both laugh.
    .closed = She has lost the way to the shop. She is afraid of that street now.
shop--out--drawer = Put the pages away, and eat
    .after = The questions will keep. The egg will not. She eats slowly and hears the first birds.

## 6 The light

light = The light
    .in = Twenty to seven. Under the curtain there is a line of light. She sits with her arms round her knees, and the room is hardly bigger than she is. Outside, the day of the others begins.
    .out = Twenty to seven, some months later. Somebody has knocked, softly. She has lifted her head, and her eyes are open. There is a note on the floor, and tea.
light--line = The line of light
    .means = It is as thin as a pencil. She would like to stand in it, with other people, in a street. She would also like it to go away.
    .means-out = It is as wide as a door. She has moved one foot into it. The foot is warm.
light--street = The street
    .means = A school bag, a bike, a man who runs for the bus. They all know what they have to do. She is as tired as they are, from doing nothing.
light--scroll = The words on the wall
    .means = “My small home.” It is the same in every room. Somewhere behind other walls there are other people with a line of light. She cannot know how many. Not even those who count agree.
light--note = The note
    .means = “My name is Ueda. On Thursdays I sit here for ten minutes. You do not have to do anything.” The writing is round, and one word is crossed out.
light--behind-the-door = Behind the door
    .means = Two women speak very softly. One is her mother. “I do not know what I did wrong,” she says. “You called me,” says the other. “That was right.”
light--in = It is day for the others. She can sleep or not sleep. There is not much to choose.
light--in--blanket = Pull the blanket over her head
    .after = Under it she has her own air. It is warm. She hears her heart. It goes on, and nobody has asked it to.
light--in--listen = Listen to the street
    .after = A child counts steps: one, two, three. She knows them all by their shoes. Not one of them knows that she is here.
light--in--hand = Put her hand in the light
    .after = The light goes over her hand, finger by finger. It is a good hand. Then the light goes on to the wall, and she is still awake.
    .closed = Her arm is too tired. It is a long way to the light.
light--out = Somebody sits outside her door and asks for nothing. What does she do?
light--out--knock-back = Knock two times
    .after = There is a small laugh behind the door, a surprised one.
    .closed = Her hand is at the wood. She is still afraid of who will hear it.
light--out--let-her-sit = Let her sit there
    .after = Ten minutes are long when nobody wants anything. She can hear a coat, and somebody who breathes through her nose.
light--out--push-drawing = Push a drawing under the door
    .after = It goes slowly, and then it is gone. For the first time, something of hers is on the other side.
    .closed = There is no drawing here that she could show. She is ashamed of an empty page.
light--out--letters-only = Say: “Please, only letters”
    .after = “Yes,” says the voice at once, and it goes away. On Monday there is a letter. She can open it when she wants, as far as she wants.
