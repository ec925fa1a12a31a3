# The words of "One Day", in easy English: the first language of this pack, from which the others are made.
# Common words; short sentences; the present tense. The pack, causes, supports, endings, then the rooms in their order.

pack = One Day
    .about =
        A woman of 24 stays in her room. You see six hours of one day in her life. With each hour, the room gets smaller. Then you come back through the same hours, on other days, months later.

        You look at things, and you choose for her. In one room you choose for her mother. She is not a real person. The facts about people like her are real, and each one has its source.
    .topics =
        living away from people, and loneliness
        people who laugh at somebody, at school and at work, and the fear that it happens again
        the fear of being seen, and shame about one’s own face
        a friend who has to wait
        a mother who does not know how to help
        being very tired and sad, but no details

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
    .the-drawing = Ms Ueda does not say that it is beautiful. She asks: “What is this hand holding?” The answer takes three Thursdays.
    .two-knocks = At the end of the ten minutes, two knocks go out, and two come back. That is all, for today. Next Thursday she is awake before the steps come.
    .a-page-turns = Ms Ueda sits and reads. After ten minutes she says “Thank you” and goes. For what? It is a question for a whole week.
support--friends = A friend who writes
    .the-fat-bird = The card with the fat bird goes in the post. The answer comes in two days: “I did not know how either. Any day is good.” They write each Sunday now.
    .more = “More!” says Nao, as on that first day. So she sends more. They laugh in two different towns.
    .nine-days = Nao does not answer for nine days. Then: “I was angry. I was afraid for you. Next time, just write that you cannot.” It is a hard letter, and a good one.
    .one-line = One line goes out, and one comes back. Nao asks no big question. She writes about her bus, and about rain. It is a small thread, but it holds.
support--online-group = People who meet online
    .known-by-now = For a moment nobody speaks. Then Bo says: “Me too. Six years.” Nobody says anything wise. They play until one.
    .her-face = Twelve small faces, and hers is one of them. Her ears are red for the whole hour. After that, writing alone feels thin.
    .they-know-the-map = “This is the one with the map,” Kiri tells the others. So she does not come as a stranger. She comes as somebody who can do something.
    .too-little = So many names, and all of them quick. She types a line and takes it away. It is too thin to hold her now. That is nobody’s fault.
    .all-the-same = They are kind, and they all think the same. It does not go deep. But somebody says good night to her by name.
support--doctor = A doctor who listens
    .not-asked = She hears of it on the day. She puts her shoes on. Then she takes them off. The doctor was the right one. The way was wrong.
    .two-coats = Two coats hang in the doctor’s hall. The doctor has read all seven pages. “You wrote: tired,” she says. “Tell me more.” There is time.
    .she-listens = The doctor does not look at the clock. It has a name, she says: depression. Talking can help, and perhaps medicine too. On bad days she will come to the house.
    .no-name-for-it = There is no name at the end. “Many things together,” says the doctor. “You told it very well.” They choose a day to meet again.
    .the-waiting-room = Nine people are waiting, and one looks up. She goes home again. It was too early. The doctor writes: “Next time you can wait outside.”
support--family-training = An evening for parents
    .lighter = Every second Tuesday the parents meet. Her mother learns to ask about eggs, and not about the future. One evening they both laugh at the same cat.
    .one-evening = Eleven parents sit in a ring. Her mother says one sentence and cries, and that is allowed. She takes four words home: “Ask less. Stay near.”
support--safe-room = A room by the river, with others
    .too-many = Five people are there, and they are kind. After eight minutes she is outside again. It is a long way to five people. The tea is there every Wednesday.
    .a-cup = Nobody asks where she was all this time. They know. On the fourth Wednesday there is a cup with her name on it.
    .by-the-window = She sits by the window and keeps her coat on. Two people do not agree about a film, and nobody minds. She comes again.

## Endings

ending--the-last-train = The train at four
    .text =
        It is ten to four, and she is at the station. Nao gets off the train. Each has a plant for the other. They both say: “You look the same.” It is not true.

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
    .in = Three in the afternoon. She has just opened her eyes, in yesterday’s clothes. The sun comes in where the curtain does not close.
    .out = Three in the afternoon, on another day. The curtain is open. She is on her feet, with a small plant in her hand. The door is on our side.
waking--phone = The phone
    .means = “I am in your town today!” It is from Nao, a friend from school. She has read it six times. She wants to say yes so much that it hurts.
waking--plants = Seven plants
    .means = They get water before she drinks anything. She knows what each one likes. They stand in the light. She does not.
    .means-out = All seven are alive. In the worst weeks she gave them water at night. They needed her, and never asked a question.
waking--open-book = The sketchbook
    .means = It is full of hands: hands that hold, hands that wait. They are very good, and nobody has seen them.
waking--mirror = The mirror
    .means = She was 22 when she closed the door. Now she is 24. She looks, and sees only what others might see.
    .means-out = She has drawn her own face from it, eleven times. The last one looks like somebody you could talk to.
waking--six-pots = Six plants
    .means = There are six, and one in her hand. That one is for Nao. It has a new leaf, and it likes to be talked to.
waking--last-page = The last page
    .means = The book is full. On the last page there is a list: “What helped”, “Not yet”. Both sides are about as long.
waking--in = Nao’s train home goes at four. The clock says three. What does she do?
waking--in--say-ill = Write: “I am ill today”
    .after = “Get well!” writes Nao, with a picture of a fat bird. She looks at it for a long time. Now she has to stay ill.
waking--in--no-answer = Put the phone under the pillow
    .after = At four there is one small sound under the pillow. That was the train.
waking--in--send-picture = Send a drawing and no words
    .after = A hand with a key. Nao answers: “More!” She feels warm, and then afraid. Now somebody is waiting.
    .closed = She has not looked into the sketchbook yet.
waking--in--wash-first = Wash her hair first, then answer
    .after = She washes it two times, and one side still looks wrong. When she has the right words, it is ten past five.
waking--out = It is three o’clock, and there is a door. How does this day begin?
waking--out--river-room = Go to the room by the river
    .after = Eleven minutes, nine cats. The blue door is open. She counts to ten and goes in.
    .closed = She knows nobody there. She is afraid to be the only new one.
waking--out--last-train = Be at the station before four
    .after = She is there at half past three, so that she can still go home. She does not go home.
    .closed = Nao has heard nothing true from her yet. She is ashamed.
waking--out--ask-in = Ask somebody to come in
    .after = There is no second chair. So they both sit on the floor, and it is easier there.
    .closed = There is nobody yet whom she can ask. She is afraid of a no.
waking--out--own-day = Stay in, and open the window
    .after = The air smells of bread and cars. It is her window, and she decides how far.

## 2 Supper

supper = Supper
    .in = Six in the evening, and dark already. She sits on the floor by the paper door. Behind it there is light, and somebody is breathing.
    .out = Six in the evening, in summer. She sits at the low table in the sun, with open hands. You see her as her mother sees her.
supper--tray = The tray
    .means = Rice, soup, an egg, and a paper with the day on it: “Tuesday.” Without the paper she would not know.
supper--door = The paper door
    .means = From the steps she can hear what kind of day her mother had. Today the left foot is heavy. She never says that she knows.
    .means-out = One knock is no, two is thank you, three is “I am here”. Now they have other words too. They keep the knocks.
supper--get-well = A card
    .means = “Good morning. The sun is out today.” It is from Nao, with an orange. She was at the front door. Now her mother thinks that she is ill too.
supper--under-pillow = The phone under the pillow
    .means = There may be an angry word in it by now. There may be a kind one. She is afraid of both.
supper--paper = A paper from the town
    .means = “For parents: you are not alone.” She has had it in her bag since spring. By now it is soft.
supper--pan = The small pan
    .means = In the morning it was clean and still a little warm. So her mother knew: she eats, she takes care, she is there.
supper--cold-rice = The second meal
    .means = Her mother used to cook again at nine, because the first rice was cold. She never said so.
supper--five-questions = The open door
    .means = Once her mother asked five questions here in one minute. Now she has only one left: “More rice?”
supper--in = “Father is away tonight,” says her mother behind the door. “Will you eat with me? Only today.”
supper--in--open = Open the door a little
    .after = “You are cold,” says her mother, and then she cannot stop asking. After five questions the door is shut. Both stand behind it.
    .closed = She is too ashamed today to show her face.
supper--in--knock-twice = Knock two times: thank you
    .after = It is a good language. Two means thank you, one means no. There is no knock for “help”.
supper--in--wait = Be silent until the steps go
    .after = It takes a long time. “There is an egg,” her mother says to the door. When the steps are gone, the rice is cold.
supper--in--own-egg = Say no, and cook at night
    .after = “Not today.” It is her first word since Monday. Later, in the dark kitchen: six minutes, cold water, a little salt. The egg is perfect. She washes the pan.
    .closed = She is too tired to cook at night.
supper--out = This choice is her mother’s. She is tired, and she has a free evening. What does she do?
supper--out--evening = Go to the evening for parents
    .after = She walks past the house two times. Then a man holds the door. “First time?” he asks. “Me too.”
supper--out--rice-outside = Eat her own rice outside the door
    .after = She puts her tray on the floor and eats. After a while, somebody behind the door begins to eat too.
supper--out--ask-egg = Ask: “How do you make that egg?”
    .after = Her daughter talks for four minutes: the water, the time, the salt. It is their longest talk in two years.
    .closed = She has never known her daughter to cook. She is afraid of silly questions.
supper--out--book-doctor = Book a doctor, and tell her later
    .after = She finds a good doctor with a free hour. She is so glad that she forgets the most important thing: to ask.
    .closed = There is a doctor already. She does not have to be afraid alone.

## 3 The team

team = The team
    .in = Ten at night. All the light comes from the screen. Her face is awake for the first time today. Here she is good.
    .out = Ten at night, a warm one. A lamp is on. She has lifted her head from the game and explains something with one hand.
team--screen = The screen
    .means = In there is a green country with no walls. She hides in it. She meets people in it. It is the same place.
    .means-out = She was away from it for a long time. Kiri has kept her name on the list.
team--map = The map
    .means = She has put the whole game on a map of her town. The castle is the library, and the gate is the station. The others ask her the way. She is always right.
    .means-out = The red line is the way through the game. Now it is also a way through the town. Early in the morning, she has walked a part of it.
team--headphones = The headphones
    .means = She hears the others laugh. They hear nothing, because her sound is off. She laughs too, a little late.
team--voices = The headphones
    .means = Now she knows them by their breath. Bo eats when he is afraid. Kiri sings, and does not know it.
team--second-pad = The second controller
    .means = It is old, and one button sticks. It is for beginners. Nobody can see if it is them or the button.
team--in = “We have to talk today, or we lose,” writes Kiri. Three people wait. What does she do?
team--in--speak = Turn on her sound and speak
    .after = “Left,” she says, and “now”. They win. “So that is you,” writes Bo. Her heart needs an hour to get slow.
    .closed = Nobody has heard her voice today. She is afraid of how it sounds.
team--in--type = Only write, as always
    .after = It is not fast enough, and they lose at the bridge. “No problem,” writes Kiri. “We like you quiet.” It is kind, and it hurts.
team--in--give-plan = Give them her map, let Kiri lead
    .after = They win without her. Now they know what she can do. Tonight they do not need her any more.
    .closed = She has not looked at her map yet.
team--in--log-off = Turn it off before they ask
    .after = The dark screen shows her face. At eleven there is a message. She does not open it, so it cannot be a bad one.
team--out = The team is there, and the night is long. What does she do?
team--out--tell-team = Tell the team how she lives
    .after = She has three sentences on a paper and reads them out. Her voice stays.
    .closed = They have not seen much of her yet. She is afraid that they will go.
team--out--teach = Show a new player the way
    .after = The new one is twelve and falls off each bridge. “Again,” she says. She is never in a hurry. She is a good teacher.
team--out--mother-plays = Give her mother the second controller
    .after = Her mother walks into the river four times. “Is that me?” she asks. They laugh until a neighbour knocks.
    .closed = There has been only silence between them. Both are afraid.
team--out--stop-at-eleven = Stop at eleven, and sleep
    .after = It does not work at first. In the third week she sees eight in the morning. It is a strange, clean hour.

## 4 The sketchbook

sketchbook = The sketchbook
    .in = Half past one at night. The lamp on the desk makes a small yellow house. She sits in it with a board on her knees, and draws.
    .out = Half past one, on another night. The moon is in the room. She holds a finished drawing up to the light.
sketchbook--page = The page
    .means = Two hands that break bread. When she draws, she forgets that somebody could look at her.
sketchbook--apron = The apron
    .means = She worked in a bakery for eleven weeks. Then she wrote 100 on a list, and not 10. Her boss read it out to everyone, as a joke.
    .means-out = She has washed it at last. Perhaps the boss was only tired that day. It hurt all the same. Both can be true.
sketchbook--chat = The old chat
    .means = “I do not think that is funny,” she wrote to her class, three years ago. It was about a joke on somebody. It is still the last line.
    .means-out = There is a new line, from a girl she hardly knew. “I did not think so either. I was too afraid to say it.”
sketchbook--printed = A magazine
    .means = Page twelve: two hands, no name. The magazine has asked for more.
sketchbook--drawer = Two drawings
    .means = She has taken them out of the drawer. From far away they are not as bad as she thought. Some are very good.
sketchbook--hole = A ball of paper
    .means = Round the hole, the hand is perfect. She has drawn a mouse that looks out of it.
sketchbook--stamp = The card
    .means = The fat bird, and “I did not know how”. Now there is a stamp on it. The stamp has a bird too, a thin one.
sketchbook--in = A small magazine takes pictures of the night, until two. She has half an hour. What does she do?
sketchbook--in--send = Send the drawing, without her name
    .after = She wants it back at once. Nobody answers at two in the night. She looks every five minutes.
    .closed = Nobody has seen yet what she can do. She is afraid to begin with this.
sketchbook--in--keep = Put it in the drawer
    .after = Now there are forty-one. In there, nobody says a bad word about them. Nobody says a good one.
sketchbook--in--again = Draw the left hand again
    .after = The left hand gets better. Now the right one looks wrong. At three there is a hole in the paper.
sketchbook--in--card = Draw a card for Nao instead
    .after = A fat bird in a warm scarf. “I wanted to come,” she writes. “I did not know how.” She has no stamp, and the post box is outside.
    .closed = She cannot think about Nao tonight. She is too ashamed of the time.
sketchbook--out = Twelve people who draw at night meet online. And Nao is one letter away. What does she do?
sketchbook--out--join-dark = Join the twelve, with no picture
    .after = She is a black square with a name. There is one more. “Welcome, squares,” somebody writes.
sketchbook--out--join-face = Join the twelve, and show her face
    .after = She moves the lamp three times. In the end she lets it stand where it always stands.
    .closed = She is still afraid of her own face on a screen.
sketchbook--out--write-nao = Write Nao the truth
    .after = She needs four sheets to get to one line. It says: “I wanted to come, and I could not.”
    .closed = Her last answer came too late. She is still ashamed of it.
sketchbook--out--lamp-off = Turn the lamp off, and sleep
    .after = Somewhere a train goes by. She does not hear the end of it.

## 5 The shop

shop = The shop
    .in = Four in the morning. She pulls her cap down. At this hour the street has nobody in it, and the shop has one.
    .out = Four in the morning, in summer, and it is getting light. She has slept since ten. She has put her bowl down and looks up.
shop--coat = The cap and the mask
    .means = With these on, nobody can see how she is. She goes at four because four asks nothing. It is her only walk.
shop--eggs = The bag
    .means = It is for ten eggs, bread, and something with vitamins. She takes the eggs from the back, where they are newer. She knows a good egg.
shop--sun = The receipt
    .means = The woman in the shop draws a small sun on it, every time. This one, from last night, is number twenty-five.
    .means-out = Twenty-six suns were her only post for a year. Last week she drew one herself, and left it at the shop.
shop--three-messages = The phone
    .means = “All OK?” “We won, it was not fun.” “No need to answer.” She reads the first two words and turns the phone over.
shop--bowl = The bowl
    .means = Rice, one egg, six minutes. She has written down how she does it, with drawings. Somebody might like to know.
shop--robot = The robot
    .means = Ms Ueda has lent it to her. It turns its head when she speaks. She decides how much company she wants. A little more, this week.
shop--white-bird = The receipt
    .means = A sun and a bird. “Still there,” the woman wrote. They have talked about this bird for months. It is a small friendship, and a good one.
shop--sheet = The doctor’s questions
    .means = “How do you sleep? What is heavy? What is a good hour?” Nobody has asked her so much, and so quietly.
shop--in = In the shop there is nobody else. “You come every night,” says the woman. “Do you live near here?” What does she do?
shop--in--answer = Say: “By the river”
    .after = “Then you know the white bird,” says the woman. She does, and says so. All the way home she hears how loud it was.
    .closed = She has not used her voice today. She is afraid of it.
shop--in--nod = Nod, pay and go
    .after = Her face is hot under the mask. The woman draws the sun all the same. She has twenty-six suns now, and nothing to say.
shop--in--far-shop = Use the shop behind the bridge
    .after = There the man does not look up. It is what she wanted. It is far, it rains, and two eggs break.
shop--in--bag-at-noon = Stay in, and let the food come
    .after = It is so easy. After a week she sees that she has not been under the sky. She did not decide that.
    .closed = She is not too tired yet. She needs the sky.
shop--out = Ms Ueda, who knocked that morning, knows a doctor with time. There are seven pages to fill in. What does she do?
shop--out--fill-in = Write her answers, page by page
    .after = At “What is a good hour?” she writes: “This one.” At “What is heavy?” she needs more paper.
shop--out--ueda-comes = Ask Ms Ueda to go with her
    .after = “I do not like doctors’ rooms either,” says Ms Ueda. They choose a day with rain, when the street is empty.
    .closed = She does not know her well enough yet. She is afraid to ask.
shop--out--first-light = Walk to the shop in the first light
    .after = The sky is pink. The woman puts out the bread. “You are early,” she says, “or very late.” They both laugh.
    .closed = She has not been there for so long. She is afraid of the street.
shop--out--drawer = Put the pages away, and eat
    .after = Questions can wait. An egg cannot. She eats slowly and hears the first birds.

## 6 The light

light = The light
    .in = Twenty to seven. A line of light comes past the curtain. The room is hardly bigger than she is. Outside, the day of the others begins.
    .out = Twenty to seven, some months later. Somebody has knocked, softly. She has lifted her head. There is a note on the floor, and tea.
light--line = The line of light
    .means = It is as thin as a pencil. She would like to stand in it, in a street, with people. She would also like it to go away.
    .means-out = It is as wide as a door. One foot is in it already. The foot is warm.
light--street = The street
    .means = A school bag, a bike, a man who runs for the bus. She is as tired as all of them, and she has not been anywhere.
light--scroll = The words on the wall
    .means = “My small home.” Behind other walls there are other people with a line of light. She does not know how many. Those who count do not agree.
light--note = The note
    .means = “You can answer at any time.” And a name: Ueda. She will sit here on Thursdays, for ten minutes. She wants nothing.
light--behind-the-door = Behind the door
    .means = “I do not know what I did wrong,” says her mother, very softly. “You called me,” says a voice she does not know. “That was right.”
light--in = She can sleep, or not sleep. There is not much to choose.
light--in--blanket = Pull the blanket over her head
    .after = She hears her heart. It goes on, and nobody has asked it to.
light--in--listen = Listen to the street
    .after = She knows them all by their shoes. Not one of them knows that she is here.
light--in--hand = Put her hand in the light
    .after = The light goes over it, finger by finger. It is a good hand. Then the light goes on, and she is still awake.
    .closed = It is a long way to the light. She is too tired.
light--out = Somebody sits outside her door and asks for nothing. What does she do?
light--out--knock-back = Knock two times
    .after = There is a small laugh behind the door, a surprised one.
    .closed = Her hand is at the wood. She is still afraid of who will hear it.
light--out--let-her-sit = Let her sit there
    .after = Ten minutes are long when nobody wants anything. She can hear a coat.
light--out--push-drawing = Push a drawing under the door
    .after = It is gone. For the first time, something of hers is on the other side.
    .closed = There is no drawing here to show. She is ashamed of that.
light--out--letters-only = Say: “Please, only letters”
    .after = “Yes,” says the voice at once. On Monday there is a letter. She can open it when she wants.

### For a group: one question for each room and way, which everybody sees, and what the person who leads should know.
# Nobody is asked about themselves. `notes` are only for the person who leads; the ids in brackets are facts of this pack.

waking--in--prompt = Nao is her friend. What does Nao know today, and what can she not know?
    .notes = Listen for two things: she wants to say yes, and she is afraid. Many people want to meet others, and cannot [EXP.12]. Somebody here may wait for such an answer. Do not ask who. If nobody speaks: what could Nao write that needs no answer?
waking--out--prompt = There is a door, and the day can begin in more than one way. What is good about each of them?
    .notes = Listen for “only going out counts”. It does not. What defines this life is too few people, not a place [JT.26]. Help must fit the person [BBC.27]. If nobody speaks: look at the last page of the sketchbook. What might be under “What helped”?

supper--in--prompt = Two people are at one paper door. What does each of them want?
    .notes = Listen for blame, and go back to the tray and the egg. Some parents leave food at the door [EXP.4]. Many feel that they must help, and do not know how [SPO.10]. Somebody here may know such a door. If nobody speaks: what can two knocks say, and what not?
supper--out--prompt = Now her mother chooses. What can help when one does not know what to do?
    .notes = Listen for questions that are easy to answer. In one centre, training for families is a big part of the help [BBC.25]. First comes peace of mind. Nobody tries to change a mind [EXP.37]. A doctor is good, but ask the daughter first. If nobody speaks: why is the egg a good question?

team--in--prompt = In the game people ask her the way. What is she good at, and who knows it?
    .notes = Listen for her map, and for how she thinks of others. Some people feel freer when they talk online [BBC.18]. Games do not have to be the cause, but can make it deeper [BBC.15]. Let players explain the game, not themselves. If nobody speaks: why might a voice be hard?
team--out--prompt = She explains something with one hand. Where else could people need what she can do?
    .notes = Write her strengths on the board. In one small group, coaches began with how people play. Most people took a first step. No study has tested it [BBC.23]. To stop at eleven is a good answer too. If nobody speaks: what makes her a good teacher?

sketchbook--in--prompt = She draws for hours, and nobody sees it. What can make it hard to show good work?
    .notes = Listen for the list with 100, and for the joke. One hard failure can make people fear the next [EXP.20]. Some people were hurt by others, at school or at work [EXP.16]. Do not ask who was hurt, or by whom. If nobody speaks: what would a good first answer to the drawing be?
sketchbook--out--prompt = Twelve new people, or one old friend. What is hard about each, and what could help?
    .notes = Listen for small steps: a square with no picture, one true line. Friends are what helps most, one source says [SPO.12]. To write online is good for a beginning, and not enough alone [BBC.24]. If nobody speaks: what would a kind answer from Nao say?

shop--in--prompt = The woman draws a sun on each receipt. Why can such a small thing be so big for her?
    .notes = Listen for what the woman does not ask. Shops at night can feel safe, because nobody knows you there [JT.15]. Some people go out only late at night [EXP.22]. If nobody speaks: what else could somebody in a shop do, and what would be too much?
shop--out--prompt = “What is a good hour?” asks the doctor’s paper. What makes this a good question?
    .notes = Nobody guesses an illness, and nobody gives advice about doctors. Many people with depression want to move and work, and think that it changes nothing [SPO.7]. Somebody who does not push can go along [JT.18]. If nobody speaks: who could sit beside her with the seven pages?

light--in--prompt = Nobody has to answer here. What in this small room is hers, all the same?
    .notes = Read it aloud, wait a little, and go on. Ask for no hands. Many people who live like this want to go out, and cannot [EXP.12]. The second adult looks after those who go out. Stay two minutes at most. The way out begins now.
light--out--prompt = Somebody sits outside her door and wants nothing. Why can these ten minutes be a lot?
    .notes = Give it time. Few people find a way out without somebody from outside who does not push [JT.18]. First comes peace of mind [EXP.37]. “Only letters, please” is a good answer too. If nobody speaks: what did this visitor not ask? Then say where one can get help near you.

### Plans for teaching with this journey: the name, who it is for, what it is for; then each step.

## 20 minutes

workshop--20-minutes = A friend writes
    .about = For a class of 14 years or more, or for people who are learning the language. A friend is in town and writes. What does she do? Later, on the way out, there is an answer. The words are easy. The story is a serious one.
    .aims =
        To see one life from inside, and to blame nobody
        To see what she is good at
        To find words for a message that asks for nothing
workshop--20-minutes--welcome = The beginning
    .ask = Look, speak, be quiet, or go out. All of it is fine. Nobody will ask why.
    .notes = First minute: let people come in and choose a seat. Second: read the opening words of the guide aloud. They name the topics. Third: say the rules. Fourth: show the quiet place, and who looks after those who leave. Wait. Then begin.
workshop--20-minutes--message = The message
    .notes = First minute: read. Look at the phone and the sketchbook. Second: ask. People talk in twos. Third: two or three answers aloud. Fourth: hands for each open option. Type the numbers, and read what happens. Say nothing about right or wrong.
workshop--20-minutes--breathe = A pause
    .ask = A short pause. Look up, or out of the window. The next room is the smallest. We stay there for one minute.
    .notes = Half a minute: be quiet together, feet on the floor. Then say what comes, and that it is short. Say that this is a good time to go out.
workshop--20-minutes--smallest = The smallest room
    .notes = Read the room, slowly. Read the question. Say that nobody has to answer. Count to ten. Choose “Listen to the street”, and begin the way out. No vote.
workshop--20-minutes--knock = Ten minutes outside a door
    .notes = First minute: read. Look at the note. Second minute: ask, and take two answers. Choose “Let her sit there”, and read what happens. Look at the group: does somebody need the quiet place?
workshop--20-minutes--answer = An answer to a friend
    .notes = First minute: read. Say again what she did with the message on the way in. Second: ask, in twos. Third: hands, numbers. Fourth: read what happens. If an option has a line through it, read why. If you are late, choose yourself and leave out the vote.
workshop--20-minutes--close = What one can do
    .ask = What can a neighbour, a teacher or a friend do that asks for nothing back?
    .notes = First minute: “What helped, on the way out?” Second and third: collect answers, each as something one can do. Fourth: show where to get support. Say who stays here now, and thank everybody.

## 45 minutes

workshop--45-minutes = One day, and other days
    .about = For a class of 14 years or more, in one lesson, or for people who are learning the language. Four rooms and the turn, two votes on each way, and two rides side by side. On the way out, one choice is her mother’s. The words are easy. The story is a serious one.
    .aims =
        To see how big and small things come together, and to blame nobody
        To see what she is good at, and who could need it
        To find words that ask for nothing, for a friend and for a mother
        To tell what is known from what is made up
workshop--45-minutes--welcome = The beginning
    .ask = Look, speak, be quiet, or go out. All of it is fine. Nobody will ask why.
    .notes = Two minutes: people come in and choose a seat, some near the door. One: read the opening words of the guide. They name the topics. Two: say the rules and how votes work. One: show the quiet place, and who looks after those who leave. Wait. Then begin.
workshop--45-minutes--message = The message
    .notes = First minute: read. Look at the phone and the sketchbook. Second and third: ask. People talk in twos. Then a few answers. Fourth: hands for each open option. Type the numbers. Fifth: read what happens. Say nothing about right or wrong. Begin a list: “What she can do”.
workshop--45-minutes--tray = Two people at one door
    .notes = First minute: read. Look at the tray. Second: ask. Take answers for both sides of the door. Third: choose “Knock two times: thank you” yourself, and read what happens. If somebody blames, ask which thing in the room says so. The vote at this door comes on the way out.
workshop--45-minutes--drawing = Half past one at night
    .notes = First minute: read. Look at the page. Second and third: ask. People talk in twos. Then a few answers. Add to the list “What she can do”. Fourth: hands, numbers. Fifth: read what happens. If an option has a line through it, read why. Ask nobody about their own work.
workshop--45-minutes--breathe = A pause
    .ask = A short pause. Look up, or out of the window. The next room is the smallest. We stay there for two minutes.
    .notes = First half minute: be quiet together, feet on the floor. Second half: say what comes, and that it takes two minutes. Say that this is a good time to go out.
workshop--45-minutes--smallest = The smallest room
    .notes = First minute: read the room, slowly. Read the question. Say that nobody has to answer. Second minute: count to ten. Choose “Listen to the street”, and begin the way out. No vote, no talk.
workshop--45-minutes--knock = Ten minutes outside a door
    .notes = First minute: read. Look at the note. Second: ask. Take the answers that come. Third: choose “Let her sit there”, and read what happens. Look at the group: does somebody need the quiet place?
workshop--45-minutes--answer = An answer to a friend
    .notes = First minute: read. Say again what she did with the message on the way in. Second and third: ask. People talk in twos. Then a few answers. Fourth: hands, numbers. Fifth: read what happens, and one fact from your window. If you are late, choose yourself here.
workshop--45-minutes--evening = Her mother’s evening
    .notes = This choice is her mother’s. Say so. First minute: read. Look at the paper. Second and third: ask. Write up questions that are easy to answer. Fourth: hands, numbers. Fifth: read what happens. If it is the doctor: a doctor is a good idea, but the daughter was not asked.
workshop--45-minutes--door = The door
    .notes = First minute: read. Look at the list “What she can do”. Who could need it? Second minute: choose “Stay in, and open the window”, or what the group calls out. Read what happens. Say: each ride comes to an ending. It tells who comes to her then, and how often. No ending is a cure.
workshop--45-minutes--two-ways = Two rides
    .ask = Two rides through the same rooms. What opened on one of them that stayed shut on the other?
    .notes = First minute: press the first button. It takes the group’s second choice, there where the two rides become most different. Second: show both rides. Third and fourth: ask. Who had come in by then, and what opened? If they end in the same way: what could have made the difference? Nobody in the story could see both.
workshop--45-minutes--close = What one can do
    .ask = What can a neighbour, a teacher or a friend do that asks for nothing back?
    .notes = First minute: “What helped, on the way out?” Second and third: collect answers, each as something one can do. Fourth: show where to get support, and name one place near you. Say how long you stay, and thank everybody.
