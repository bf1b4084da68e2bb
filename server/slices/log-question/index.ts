/** Questions of persons about what their log says, and the answers of those who are answerable. */
export { logQuestionRoutes } from './routes.ts';
