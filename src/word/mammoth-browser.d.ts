declare module "mammoth/mammoth.browser" {
  import mammoth from "mammoth";
  export default mammoth;
}
