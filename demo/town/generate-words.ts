/** What the generator recombines. Names keep together with names that go with them; likes with what one does about them. */

export type Naming = { share: number; languages: string[]; first: string; last: string }

export const namings: Naming[] = [
  {
    share: 60,
    languages: ['en'],
    first:
      'Margaret Jean Dorothy Sheila Brenda Joyce Maureen Patricia Susan Christine Linda Julie Karen Tracey Joanne Emma Rachel Laura Gemma Chloe Jade Megan Holly Amber Alice Abigail Amy Beth Carol Caroline Claire Diane Edith Eileen Elaine Ellen Elsie Freda Gillian Hannah Hazel Heather Hilda Irene Isobel Ivy Jackie Jane Janet Jenny Jessica Kathryn Kelly Lesley Lily Lisa Lorraine Louise Lucy Marion Marjorie Mary Maud Muriel Nancy Norma Olive Pamela Pauline Phyllis Rita Rosemary Ruth Sally Samantha Sarah Sharon Stella Sylvia Valerie Vera Violet Wendy Winifred Peter John Brian Alan Keith Derek Trevor Geoffrey Raymond Stephen Ian Neil Gary Craig Lee Wayne Darren Matthew Luke Liam Callum Jordan Ryan Nathan Owen Toby Adrian Albert Alfred Andrew Anthony Arnold Arthur Barry Bernard Cecil Christopher Clifford Clive Colin Cyril Daniel David Dennis Dominic Donald Douglas Edward Eric Ernest Frank Fred George Gordon Graham Harold Harry Herbert Howard Hugh Jack James Joe Kenneth Kevin Leonard Leslie Malcolm Mark Martin Nigel Norman Paul Philip Ralph Reginald Richard Robert Roger Ronald Roy Russell Sam Sidney Simon Stanley Stuart Ted Terry Thomas Tony Vincent Walter William',
    last: 'Ackroyd Ashworth Barraclough Birtwistle Booth Bracewell Clegg Clough Crabtree Crossley Dewhurst Duckworth Eastwood Entwistle Fairclough Fielden Greenwood Grimshaw Hargreaves Haworth Heyworth Hindle Holden Holroyd Horsfall Ingham Kershaw Lomax Lumb Metcalfe Midgley Nuttall Ogden Ormerod Pickles Pilling Ramsden Rushworth Schofield Shackleton Stansfield Sutcliffe Tattersall Thornber Uttley Varley Whitaker Whittle Wolfenden Woodhead Airey Aspinall Atkinson Bairstow Balmforth Bamford Barnes Baxendale Beaumont Bentley Binns Blackburn Boothroyd Bottomley Broadbent Brook Butterworth Carr Catlow Clayton Cockcroft Collinge Coulson Cowgill Cropper Culpan Dawson Dean Dobson Driver Dyson Earnshaw Eccles Farrar Feather Firth Foulds Gaukroger Gledhill Goodall Greaves Greenhalgh Hainsworth Halstead Hanson Hardcastle Harker Helliwell Hepworth Hey Hinchliffe Hirst Hobson Holdsworth Hopkinson Horrocks Hoyle Jagger Jowett Kaye Kitson Lees Lightowler Lister Longbottom Mallinson Marsden Mellor Mitchell Naylor Normanton Oldfield Oldroyd Parkinson Pollard Priestley Rawnsley Redman Riding Riley Robertshaw Rothwell Sagar Scholefield Shaw Slater Smithies Spencer Starkie Stott Sugden Sunderland Taylor Teal Tempest Thorpe Tordoff Townend Wadsworth Walton Waterhouse Whiteley Wilkinson Womersley Wrigley',
  },
  {
    share: 16,
    languages: ['ur', 'pa', 'en'],
    first:
      'Nasreen Shazia Rukhsana Saima Aisha Zainab Maryam Farzana Noreen Bushra Amir Tariq Imran Javed Shabir Khalid Nadeem Usman Hamza Bilal',
    last: 'Ahmed Akhtar Ali Ashraf Aziz Bashir Hussain Iqbal Javed Khan Mahmood Malik Mirza Qureshi Raja Rashid Saleem Shah Siddiqui Yousaf',
  },
  {
    share: 5,
    languages: ['syl', 'bn', 'en'],
    first: 'Rahima Fatima Shahida Nazma Rina Taslima Abdul Mohib Shafiq Kamal Faisal Jamal',
    last: 'Begum Choudhury Miah Rahman Uddin Islam Haque Khatun Alam Karim',
  },
  {
    share: 5,
    languages: ['pl', 'en'],
    first: 'Halina Zofia Agnieszka Ewa Magda Kasia Jerzy Marek Tomasz Piotr Paweł Adam',
    last: 'Kowalczyk Nowak Wójcik Mazur Krawczyk Zając Pawlak Dudek Walczak Sikora',
  },
  {
    share: 4,
    languages: ['en'],
    first: 'Grace Blessing Yvonne Marcia Winston Delroy Kwame Kofi Ngozi Tunde Errol Beverley',
    last: 'Adeyemi Boateng Campbell Francis Grandison Mensah Okafor Osei Reid Williams',
  },
  {
    share: 4,
    languages: ['en'],
    first: 'Bridget Niamh Siobhan Kathleen Declan Eamonn Seamus Ciaran Michael Nuala',
    last: 'Brennan Connolly Doyle Garrity Keane McNulty Murphy O’Brien Reilly Whelan',
  },
  {
    share: 3,
    languages: ['uk', 'en'],
    first: 'Olena Iryna Oksana Natalia Andriy Petro Mykola Bohdan',
    last: 'Shevchuk Kovalenko Bondar Melnyk Tkachuk Moroz Koval Petrenko',
  },
  {
    share: 3,
    languages: ['en', 'gu', 'hi'],
    first: 'Hema Priya Kavita Sunita Ramesh Dinesh Balbir Harjit Manjit Gurpreet',
    last: 'Patel Desai Gill Malhotra Mistry Rao Sandhu Shah Sharma Solanki',
  },
]

/** Something somebody loves, said as they would say it. */
export type Like = {
  matters: string
  gift: string
  hope: string
  idea: string
  me: string
  with: string
  barrier: string
  /** Only for people younger than this. */
  under?: number
}

export const likes: Like[] = [
  {
    matters: 'I sang for years. When I sing I am myself.',
    gift: 'I can hold a tune when the rest have dropped it.',
    hope: 'Sing with other people again',
    idea: 'A lift on choir night',
    me: 'Ring the choir and ask what they are singing',
    with: 'Sit by me the first night',
    barrier: 'Two steps at the door',
  },
  {
    matters: 'My plot is where I think.',
    gift: 'I can get beans to grow in a bucket.',
    hope: 'Get back to my plot',
    idea: 'A raised bed',
    me: 'Pick three things to grow, not thirty',
    with: 'Dig while I point',
    barrier: 'The path is all ruts',
  },
  {
    matters: 'A day without music is a long day.',
    gift: 'I know a song for any mood.',
    hope: 'Play with a band, badly, on purpose',
    idea: 'A room where noise is fine',
    me: 'Put new strings on',
    with: 'Carry the amp',
    barrier: 'The lift is too small for the chair',
  },
  {
    matters: 'My dog gets me up. I get him out.',
    gift: 'Any dog will come to me.',
    hope: 'Walk the dog to the top and back',
    idea: 'A bench half way',
    me: 'As far as the gate, then the wall, then the top',
    with: 'Come along on Sundays',
    barrier: 'The gate will not open from a chair',
  },
  {
    matters: 'I like to be asked what I think about the match.',
    gift: 'I can explain offside so that it sticks.',
    hope: 'Watch the town play, at the ground',
    idea: 'The side with the rail',
    me: 'Find out about the two o’clock bus',
    with: 'Stand with me',
    barrier: 'No seats left on the level',
  },
  {
    matters: 'Cooking for one is not cooking.',
    gift: 'Nobody leaves my table hungry.',
    hope: 'Have people round to eat, once a week',
    idea: 'A stool at the cooker',
    me: 'Write the list',
    with: 'Peel, chop and stay',
    barrier: 'The cooker is older than I am',
  },
  {
    matters: 'I want my prayers on time and my place in the row.',
    gift: 'I can sit with people who grieve.',
    hope: 'Get to prayers each week',
    idea: 'A chair at the end of the row',
    me: 'Say which week is good and which is not',
    with: 'Call for me on the way',
    barrier: 'The ramp is kept for deliveries',
  },
  {
    matters: 'I have always worked. It is who I am.',
    gift: 'Show me a job once and it is done.',
    hope: 'A job, with a wage, and a mug with my name on',
    idea: 'Two mornings to begin with',
    me: 'Write down what I am good at',
    with: 'Show me the ropes',
    barrier: 'They want it all done on a screen',
    under: 66,
  },
  {
    matters: 'I read. In a book I go where I like.',
    gift: 'Tell me about you and I will pick you a book.',
    hope: 'A book group where I can hear',
    idea: 'Meet in the quiet room',
    me: 'Try the talking books',
    with: 'Bring the next one round',
    barrier: 'The room echoes',
  },
  {
    matters: 'My children asleep and the door shut. That is riches.',
    gift: 'I can calm any baby.',
    hope: 'One evening a week that is ours',
    idea: 'Swap with the family over the road',
    me: 'Say yes when she offers',
    with: 'Have them on Fridays',
    barrier: 'The club says there is no place till spring',
    under: 50,
  },
  {
    matters: 'I mend things. A thing that works is a kind thing.',
    gift: 'If it has a plug I can mend it.',
    hope: 'Mend things for people and have them know it was me',
    idea: 'A bench at the right height',
    me: 'Sort the tool box',
    with: 'Bring me what is broken',
    barrier: 'The bench is up a flight of stairs',
  },
  {
    matters: 'I like the bus. Top deck, front seat.',
    gift: 'I know every stop and who gets on.',
    hope: 'Go into town by myself',
    idea: 'Do it with somebody three times, then twice, then once',
    me: 'Learn the driver’s name',
    with: 'Wait at the other end',
    barrier: 'The buses leave before I can sit',
  },
  {
    matters: 'I say it in pictures. It comes out truer.',
    gift: 'I can draw your face in one line.',
    hope: 'Show my pictures on a wall that is not mine',
    idea: 'The library has a wall',
    me: 'Pick ten',
    with: 'Hold the other end of the tape',
    barrier: 'The hall wants a fee up front',
  },
  {
    matters: 'The water. I float and nothing hurts.',
    gift: 'I can teach anybody not to be scared of the deep end.',
    hope: 'Swim every week',
    idea: 'The quiet hour',
    me: 'Find the costume',
    with: 'Same bus, same lane',
    barrier: 'The hoist has been broken since May',
  },
  {
    matters: 'My friends. I had some. I would like some again.',
    gift: 'I remember what people told me.',
    hope: 'Two people who would notice if I was not there',
    idea: 'Soup on Saturdays',
    me: 'Say hello first',
    with: 'Save me a chair',
    barrier: 'It is all up the hill',
  },
  {
    matters: 'I want my own door and my own key.',
    gift: 'I can make a home out of a box room.',
    hope: 'A place of my own, near my mum, not too near',
    idea: 'Try one night, then two',
    me: 'Learn three teas',
    with: 'Help me read the letters',
    barrier: 'The list is long and nobody says how long',
    under: 45,
  },
  {
    matters: 'Pigeons. They come back. Not much does.',
    gift: 'I can tell a good bird by how it stands.',
    hope: 'See to my own birds',
    idea: 'Bring the loft down to the yard',
    me: 'Ask the club for a hand',
    with: 'Do the ladder',
    barrier: 'The yard floods',
  },
  {
    matters: 'I like it quiet. Quiet is where I am clever.',
    gift: 'I see what other people walk past.',
    hope: 'Work I can do in a quiet room',
    idea: 'Start with one morning',
    me: 'Say what noise is too much',
    with: 'Come with me on the first day',
    barrier: 'One big room, forty people',
    under: 66,
  },
  {
    matters: 'Dancing. The knees say no, the rest says yes.',
    gift: 'I taught half this town the waltz.',
    hope: 'One dance, with the band, on my feet',
    idea: 'A chair at each corner',
    me: 'Ten minutes’ stretching with the news',
    with: 'Dance the slow ones',
    barrier: 'They lock the side door',
  },
  {
    matters: 'I want people to talk to me, not over me.',
    gift: 'I wait, and then people say the true thing.',
    hope: 'Be the one who says who comes to my house',
    idea: 'I meet them first',
    me: 'Make my list of questions',
    with: 'Sit in, say nothing',
    barrier: 'The rota is made in another town',
  },
]

export const hellos = [
  'I would like to talk to somebody about what comes next. I am not ill, I am stuck.',
  'Things have got too much at home. I do not want them taken over. I want a hand.',
  'I have come out of hospital and the house has got bigger, or I have got smaller.',
  'I look after my husband. Nobody looks at me. I thought I would ask.',
  'I used to go out every day. I would like to know how to start again.',
  'My worker left, and nobody said. Can I have one who stays?',
  'I want to live in my own place. Everybody says wait. I have waited.',
  'I do not want much. I want somebody to come when they say.',
  'I cannot see the letters any more, so I stopped opening them.',
  'My son says I should ring. I said I would ring if he stopped saying it.',
  'I can do most things. I cannot do them all, every day, by myself.',
  'The voices are back, and so am I. I would like a chat before it gets bad.',
]

export const worries = [
  'I hold my breath on the stairs.',
  'I worry about the nights. The days I can do.',
  'I do not want to be a job for my children.',
  'If I ask for a little, they might take the lot.',
  'I forget the pan. I have not forgotten you asked.',
  'I am tired in a way that sleep does not mend.',
  'The letters come in brown and I put them in the drawer.',
  'I am fine till I fall, and then I am on the floor.',
]

export const stories = [
  'I worked at the mill till it shut. You never lose the ear for a loom.',
  'We came here with two boxes of plates. One box got here.',
  'I brought up four in two rooms. You learn to be quick.',
  'I was on the ward once. What helped was a cleaner who hummed.',
  'I have lived on this street for forty years and I have keys to most of it.',
  'Nobody asked me at school, so I stopped putting my hand up.',
]

export const opinions = [
  'I think the stairs are the greater risk.',
  'She makes light of it. I would not.',
  'I think he is lonelier than he says, and funnier than he knows.',
  'I think the help has been coming at the wrong time of day.',
  'I have seldom met anybody so able and so tired.',
]

export const wheres = [
  'At the kitchen table',
  'On the bench by the cut',
  'In the library, by the window',
  'At the allotment, under the tin roof',
  'In the front room',
  'Walking, both of us',
]

export const goingWrong = [
  'If the curtains are shut at ten, next door knocks, then rings.',
  'Ring my sister. If she is out, ring her again. Then my worker.',
  'If I say I am fine twice, I am not. Come round.',
  'My list is on the fridge. Start at the top.',
]

export const knowing = [
  'I am out when you ring.',
  'There is mud on my shoes.',
  'Somebody asks me for help.',
  'I sleep.',
  'I am late home, and nobody minds.',
  'I have to look in my diary.',
]

export const checked = [
  'It happened. It was better than I thought.',
  'Half of it happened. The half I liked.',
  'It was late, but it came.',
  'I went. I am going again.',
  'Not yet. Ask me after the holidays.',
]

export const streets = [
  'Weaver Street',
  'Bobbin Lane',
  'Chapel Walk',
  'Dyer’s Row',
  'Shuttle Street',
  'Spring Bank',
  'Quarry Road',
  'Tenter Fold',
  'Carder Street',
  'Lodge Lane',
]
export const areas = ['Upper', 'Nether', 'Great', 'Little', 'Old', 'New', 'East', 'West']
export const stems = ['Clough', 'Thwaite', 'Royd', 'Shaw', 'Holme', 'Carr', 'Beck', 'Bank', 'Slack', 'Edge']
export const relations = [
  'my sister',
  'my brother',
  'my daughter',
  'my son',
  'next door',
  'an old friend',
  'from church',
  'from the mosque',
  'my husband',
  'my wife',
]
export const brings = [
  'Sunday dinner',
  'Lifts, and jokes on the way',
  'The shopping on Fridays',
  'A good row now and then',
  'The only bass voice in the street',
  'Rings every night at eight',
]
